// The page for browsers below the floor, where a script runs: leaving and hiding keep no step in the history, Escape comes back, Shift three times leaves.
(function () {
  var leave = document.getElementById('leave')
  var pressed = []
  function go(event, address) {
    if (event && event.preventDefault) event.preventDefault()
    location.replace(address)
    return false
  }
  function leaveAtOnce(event) {
    var address = leave.href
    document.title = '…'
    document.body.innerHTML = ''
    return go(event, address)
  }
  leave.onclick = leaveAtOnce
  document.getElementById('hide').onclick = function (event) { return go(event, '#cover') }
  document.getElementById('back').onclick = function (event) { return go(event, '#help') }
  document.onkeydown = function (event) {
    var now = new Date().getTime()
    if (event.keyCode === 27 && location.hash === '#cover') go(event, '#help')
    if (event.keyCode !== 16) {
      pressed = []
      return
    }
    pressed.push(now)
    if (pressed.length > 3) pressed.shift()
    if (!event.altKey && !event.repeat && pressed.length === 3 && now - pressed[0] < 1500) leaveAtOnce()
  }
})()
