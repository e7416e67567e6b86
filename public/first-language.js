// In words that any browser reads: below the floor, the page for old browsers; else the language of the static page.
// As src/browser/store-name.ts, address.ts and root.ts have it.
(function () {
  if (!window.CSS || !CSS.supports || !CSS.supports('inset-inline-start', '0') || !CSS.supports('selector(:is(a))')) {
    location.replace('old.html')
    return
  }
  var name = 'a-voix-haute' + (location.protocol.indexOf('http') ? '' : ' ' + location.pathname.replace(/[^/]*$/, ''))
  var asked = /[?&;]lang=[^a-z]*(ar|fr)(?![a-z])/i.exec(location.search)
  var known = [asked && asked[1].toLowerCase(), history.state && history.state.lang]
  try { known.push(localStorage.getItem(name), localStorage.getItem('language')) } catch (e) { /* storage is blocked */ }
  known.push(/^ary?\b/.test(navigator.language) ? 'ar' : 'fr')
  if (known.filter(function (one) { return one === 'ar' || one === 'fr' })[0] === 'ar') {
    document.documentElement.lang = 'ar'
    document.documentElement.dir = 'rtl'
  }
})()
