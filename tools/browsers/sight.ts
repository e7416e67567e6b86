// What is wrong with how buttons stand on the screen. Runs inside the page of an old browser: nothing newer than it knows, nothing from around.

/** For the elements found by `selector`, what keeps a person from seeing or pressing each; empty when all is well. */
export function whatIsWrong({ selector, count }: { selector: string; count: number }): string[] {
  const elements = Array.prototype.slice.call(document.querySelectorAll(selector)) as Element[]
  const wrong: string[] = []
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (wide > 0) wrong.push('the page is ' + wide + ' px wider than the screen')
  if (elements.length !== count) wrong.push(elements.length + ' buttons instead of ' + count)
  elements.forEach((element) => {
    const box = element.getBoundingClientRect()
    const name = element.getAttribute('data-choice') || element.getAttribute('class') || element.tagName
    if (box.width < 24 || box.height < 24) wrong.push(name + ' is ' + Math.round(box.width) + ' × ' + Math.round(box.height))
    if (box.top < -1 || box.bottom > innerHeight + 1) wrong.push(name + ' stands from ' + Math.round(box.top) + ' to ' + Math.round(box.bottom) + ' on a screen ' + innerHeight + ' high')
    if (box.left < -1 || box.right > innerWidth + 1) wrong.push(name + ' stands from ' + Math.round(box.left) + ' to ' + Math.round(box.right) + ' on a screen ' + innerWidth + ' wide')
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    if (!hit || !element.contains(hit)) wrong.push(name + ' is covered by ' + (hit ? '<' + hit.tagName.toLowerCase() + ' class="' + (hit.getAttribute('class') || '') + '">' : 'nothing'))
  })
  return wrong
}
