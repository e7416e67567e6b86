// What of the page lies over the stage's box, measured: the stage keeps faces beside it. Reads the page, changes nothing.

/** In CSS pixels from the corner of the box. It stands alone, so that a test can hand it to a browser. */
export function whatLiesOver(host: Element): { x: number; y: number; width: number; height: number }[] {
  const box = host.getBoundingClientRect()
  return partsOver().map((part) => part.getBoundingClientRect())
    .filter(({ width, height, left, right, top, bottom }) => width && height && left < box.right && right > box.left && top < box.bottom && bottom > box.top)
    .map(({ left, top, width, height }) => ({ x: left - box.left, y: top - box.top, width, height }))

  function partsOver(): Element[] {
    const curtain = host.closest('.curtain')
    if (curtain) return [...curtain.querySelectorAll('.banner > *')]
    const play = host.closest('.play')
    const desk = play?.querySelector('.desk')
    if (!play || !desk) return []
    // Upright, a telephone takes the place of the stage.
    const isUpright = matchMedia('(orientation: portrait)').matches
    if (isUpright && play.classList.contains('with-phone')) return []
    const isOneThing = getComputedStyle(desk).pointerEvents !== 'none'
    return [...play.querySelectorAll(`.phone, .caption, .you-are, ${isOneThing ? '.desk' : '.desk > *, .plate'}`)]
  }
}
