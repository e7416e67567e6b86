// Sets the language of the static page, without waiting for the game. As src/browser/store-name.ts, address.ts and root.ts have it.
(function () {
  var name = 'a-voix-haute' + (location.protocol.indexOf('http') ? '' : ' ' + location.pathname.replace(/[^/]*$/, ''))
  var known = [new URLSearchParams(location.search).get('lang'), history.state && history.state.lang]
  try { known.push(localStorage.getItem(name), localStorage.getItem('language')) } catch (e) { /* storage is blocked */ }
  if (known.filter(function (one) { return one === 'ar' || one === 'fr' })[0] === 'ar') {
    document.documentElement.lang = 'ar'
    document.documentElement.dir = 'rtl'
  }
})()
