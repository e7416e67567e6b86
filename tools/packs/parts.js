// Brings the scripts of the one file to life: those of its title stand beside this, the others are blocks of text further down the page, taken out with their styles when they are first asked for.
// A browser compiles all that a script holds before its first word runs: the title must not wait for the stage. Their hashes stand in the policy of the page.
window.heldParts = {}

window.bringParts = function (held) {
  var ran = {}

  function need(name) {
    if (ran[name]) return ran[name]
    var exports = ran[name] = {}
    try {
      held[name](need, exports, load)
    } catch (error) {
      delete ran[name]
      throw error
    }
    return exports
  }

  /** As `import()` gives it. Rejects when the page does not hold it. */
  function load(name) {
    return held[name] ? Promise.resolve().then(function () { return need(name) }) : whole().then(function () {
      bring(name)
      return need(name)
    })
  }

  /** The blocks come after the title. */
  function whole() {
    return new Promise(function (resolve) {
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve, { once: true })
      else resolve()
    })
  }

  function bring(name) {
    if (held[name]) return
    var block = document.getElementById('in/' + name)
    if (!block) throw new Error('The page holds no ' + name + '.')
    listed(block, 'needs').forEach(bring)
    listed(block, 'styles').forEach(function (style) {
      var text = document.getElementById('in/' + style)
      if (text) take(text, 'style')
    })
    take(block, 'script')
    if (!held[name]) throw new Error('The page may not run ' + name + '.')
  }

  function listed(block, name) {
    return (block.getAttribute('data-' + name) || '').split(' ').filter(Boolean)
  }

  /** Puts the text of a block where the browser runs or paints it, and forgets the block. */
  function take(block, tag) {
    var element = document.createElement(tag)
    element.textContent = block.textContent
    block.remove()
    document.head.append(element)
  }

  return load
}
