// What Game, Scene and Image pull in that the stage never asks for: each module of Phaser here is replaced by the little that is still called.

const nothing = 'module.exports = function () {}'
const empty = 'module.exports = {}'
/** An index that names only these of its folder. */
const only = (...names: string[]): string => `module.exports = { ${names.map((name) => `${name}: require('./${name}')`).join(', ')} }`

/** Effects of the camera that are never started. */
const atRest = `function Effect() {}
var idle = function () { return false }
Effect.prototype = { isRunning: false, update: idle, reset: idle, preRender: idle, destroy: idle, postRenderCanvas: idle }
module.exports = { Fade: Effect, Flash: Effect, Pan: Effect, Shake: Effect, RotateTo: Effect, Zoom: Effect }`

/** The eases that no movement of the stage names; tests/stage/slice.test.ts holds the others in. */
const eases = ['bounce', 'circular', 'cubic', 'elastic', 'expo', 'quartic', 'quintic', 'stepped']

/** Code of CommonJS modules, by path under phaser/src. A path that Phaser no longer has fails the build. */
export const leftOut: Record<string, string> = {
  // The page owns input, the browser room owns visibility (Phaser's handler overwrites window.onblur and never lets go).
  'core/VisibilityHandler.js': nothing,
  'input/InputManager.js': nothing,
  'core/DebugHeader.js': nothing,
  'dom/CreateDOMContainer.js': nothing,
  // It writes a style into an attribute, which the page's policy refuses; the stage is told its size.
  'dom/GetInnerHeight.js': 'module.exports = function () { return window.innerHeight }',
  // Its look at the browser asks for a WebGL context.
  'device/Features.js': 'module.exports = { canvas: true }',
  'device/Audio.js': empty,
  'device/Video.js': empty,
  'device/Fullscreen.js': empty,
  'device/Input.js': empty,
  'animations/AnimationManager.js': nothing,
  'cache/CacheManager.js': nothing,
  'loader/FileTypesManager.js': empty,
  'cameras/2d/effects/index.js': atRest,
  'math/index.js': 'module.exports = { RandomDataGenerator: function () {} }',
  ...Object.fromEntries(eases.map((name) => [`math/easing/${name}/index.js`, empty])),
  'tweens/builders/NumberTweenBuilder.js': nothing,
  'tweens/builders/StaggerBuilder.js': nothing,
  // Textures are canvases that the stage has drawn itself.
  'textures/parsers/index.js': only('Image'),
  'textures/CanvasTexture.js': nothing,
  'textures/DynamicTexture.js': nothing,
  'gameobjects/tilesprite/TileSprite.js': 'module.exports = function () { this.setOrigin = function () { return this } }',
  'gameobjects/layer/Layer.js': nothing,
  // Filters, masks and lights are for WebGL only.
  'gameobjects/components/Filters.js': empty,
  'gameobjects/components/FilterList.js': 'module.exports = function () { this.length = 0; this.destroy = function () {} }',
  'gameobjects/components/Lighting.js': empty,
  'gameobjects/components/Mask.js': empty,
  'gameobjects/components/RenderNodes.js': 'module.exports = { initRenderNodes: function () {} }',
  'gameobjects/components/PathFollower.js': empty,
  'gameobjects/components/StencilModifier.js': empty,
  'renderer/webgl/renderNodes/defaults/DefaultImageNodes.js': empty,
  'renderer/webgl/wrappers/WebGLTextureWrapper.js': nothing,
  'renderer/snapshot/CanvasSnapshot.js': nothing,
  // Only what lists and containers call on the way of the stage.
  'utils/array/index.js': only('Add', 'AddAt', 'Remove', 'RemoveAt', 'RemoveBetween', 'StableSort', 'BringToTop', 'MoveTo', 'SendToBack'),
}
