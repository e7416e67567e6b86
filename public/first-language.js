// Sets the language of the static page, without waiting for the game: the one asked in the address, or the one of the last visit.
(function () {
  var asked = new URLSearchParams(location.search).get('lang')
  var kept = null
  try { kept = localStorage.getItem('language') } catch (e) { /* storage is blocked */ }
  var language = asked === 'ar' || asked === 'fr' ? asked : kept
  if (language === 'ar') {
    document.documentElement.lang = 'ar'
    document.documentElement.dir = 'rtl'
  }
})()
