// Written inside the page, in words that any browser reads: below the floor, the page for old browsers; else the language of the static page, and what a link to a scene needs first.
// As store-name.ts, form.ts, address.ts and root.ts have it.
(function () {
  var root = document.documentElement
  var isOneFile = root.getAttribute('data-one-file') !== null
  if (!window.CSS || !CSS.supports || !CSS.supports('inset-inline-start', '0') || !CSS.supports('selector(:is(a))')) {
    // In one file (tools/packs/one-page.ts) that page lies inside this one.
    if (isOneFile) {
      window.isBelowFloor = true
      root.style.display = 'none'
      window.onload = function () {
        var page = document.getElementById('old-page').textContent
        document.open()
        document.write(page)
        document.close()
      }
      return
    }
    // Served, it is a page of its own.
    return location.replace('old.html')
  }
  // Half a script of ours, given as if it were whole, says nothing by itself: main.ts takes this back once it runs. What others add to the page may fail.
  window.onerror = function (_, file) {
    if (!/assets/.test(file)) return
    root.removeAttribute('data-scene')
    document.getElementById('cannot-start').hidden = false
  }
  var isSession = /[?&;]session=1(?!\d)/.test(location.search)
  var isNoted = !location.protocol.indexOf('http') && !isSession && !isOneFile && !root.getAttribute('data-language')
  var asked = /[?&;]lang=[^a-z]*(ar|fr)(?![a-z])/i.exec(location.search)
  var known = [asked && asked[1].toLowerCase(), history.state && history.state.lang]
  var noted
  try { if (isNoted) noted = [localStorage.getItem('a-voix-haute ' + location.pathname.replace(/[^/]*$/, '')), localStorage.getItem('language')] } catch (_) { /* storage is blocked */ }
  known = known.concat(noted)
  known.push(root.getAttribute('data-language'), /^ary?\b/.test(navigator.language) ? 'ar' : 'fr')
  if (known.filter(function (one) { return one === 'ar' || one === 'fr' })[0] === 'ar') {
    root.lang = 'ar'
    root.dir = 'rtl'
  }
  if (isSession) {
    root.setAttribute('data-session', '')
    document.addEventListener('DOMContentLoaded', function () {
      var links = document.querySelectorAll('a[href^="?"]')
      for (var i = 0; i < links.length; i++) if (links[i].href.indexOf('session=1') < 0) links[i].search += '&session=1'
    })
  }
  // Whoever comes to a scene has no use for the title: only its name is drawn, unless the game is long in coming.
  var wanted = ['scene', 'seat', 'at'].map(function (name) { return (new RegExp('[?&;]' + name + '=([a-z\\d-]+)(?=&|$)').exec(location.search) || [])[1] })
  if (wanted[0]) {
    root.setAttribute('data-scene', '')
    setTimeout(function () { if (!root.getAttribute('data-scene')) root.removeAttribute('data-scene') }, 5000)
  }
  // The build names the files (tools/page/first-paint.ts): of every visit by language, of the first scene by language too.
  var files = '%files%'
  if (files.length) return
  var isLine = wanted[0] && (wanted[1] || wanted[2])
  var seat = wanted[1] || 'witness'
  var needed = files.all[root.lang].concat(isLine && wanted[0] + seat === files.scene + 'witness' ? files.first[root.lang] : [])
  function ask(rel, file) {
    var link = document.createElement('link')
    link.rel = rel
    link.crossOrigin = ''
    link.href = './' + file
    document.head.appendChild(link)
    return link
  }
  for (var n = 0; n < needed.length; n++) ask('modulepreload', needed[n])
  // A first line is written ahead (tools/page/first-lines.ts): who comes straight to a story for the first time reads it, and goes on once the game has come.
  if (!files.lines || !noted || noted[0] || noted[1] || !isLine) return
  var ready = [
    fetch('./' + files.lines + wanted[0] + '-' + seat + '-' + root.lang + '.json').then(function (answer) { return answer.json() }),
    new Promise(function (then) { ask('stylesheet', files.sheet).onload = then }),
    new Promise(function (then) { document.addEventListener('readystatechange', then) }),
  ]
  Promise.all(ready).then(function (all) {
    var screen = document.querySelector('[data-part=screen]')
    // The game may have been sooner.
    if (screen.firstChild || wanted[2] && wanted[2] !== all[0].at) return
    screen.innerHTML = all[0].html
    screen.querySelectorAll('[data-who]').forEach(function (one) { one.style.setProperty('--who', one.getAttribute('data-who')) })
    root.setAttribute('data-scene', 'read')
  }).catch(function () { /* The game says what is missing. */ })
})()
