// Written inside the page, in words that any browser reads: below the floor, the page for old browsers; else the language of the static page, and what a link to a scene needs first.
// As store-name.ts, form.ts, address.ts and root.ts have it.
(function () {
  var root = document.documentElement
  var isOneFile = root.getAttribute('data-one-file') !== null
  if (!window.CSS || !CSS.supports || !CSS.supports('inset-inline-start', '0') || !CSS.supports('selector(:is(a))')) {
    // In one file (tools/packs/one-page.ts) that page lies inside this one.
    if (!isOneFile) return location.replace('old.html')
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
  var isSession = /[?&;]session=1(?!\d)/.test(location.search)
  var isNoted = !location.protocol.indexOf('http') && !isSession && !isOneFile && !root.getAttribute('data-language')
  var asked = /[?&;]lang=[^a-z]*(ar|fr)(?![a-z])/i.exec(location.search)
  var known = [asked && asked[1].toLowerCase(), history.state && history.state.lang]
  try { if (isNoted) known.push(localStorage.getItem('a-voix-haute ' + location.pathname.replace(/[^/]*$/, '')), localStorage.getItem('language')) } catch (_) { /* storage is blocked */ }
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
  var isScene = /[?&;]scene=[\w-]/.test(location.search)
  if (isScene) {
    root.setAttribute('data-scene', '')
    setTimeout(function () { root.removeAttribute('data-scene') }, 5000)
  }
  // The build names the files (tools/page/first-paint.ts): of every visit by language, of the first scene by language too.
  var files = /*files*/ null
  if (!files) return
  var isFirstScene = isScene && new RegExp('[?&;]scene=' + files.scene + '(?![\\w-])').test(location.search) && /[?&;](at|seat)=/.test(location.search) && !/[?&;]seat=(?!witness)/.test(location.search)
  var needed = files.all[root.lang].concat(isFirstScene ? files.first[root.lang] : [])
  for (var n = 0; n < needed.length; n++) {
    var link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = './' + needed[n]
    document.head.appendChild(link)
  }
})()
