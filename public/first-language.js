// Sets the language of the static page, without waiting for the game: the one asked in the address, or the one of the last visit.
(function () {
  var isLanguage = function (text) { return text === 'ar' || text === 'fr' }
  // As src/browser/store-name.ts names it.
  var name = 'a-voix-haute' + (location.protocol.indexOf('http') ? '' : ' ' + location.pathname.replace(/[^/]*$/, ''))
  // As src/browser/address.ts reads it.
  var known = [new URLSearchParams(location.search).get('lang'), history.state && history.state.lang]
  try { known.push(localStorage.getItem(name), localStorage.getItem('language')) } catch (e) { /* storage is blocked */ }
  if (known.filter(isLanguage)[0] === 'ar') {
    document.documentElement.lang = 'ar'
    document.documentElement.dir = 'rtl'
  }
})()
