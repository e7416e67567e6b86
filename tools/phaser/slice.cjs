// The slice of Phaser that src/stage uses. Nothing else goes in: no WebGL, sound, physics, tilemaps, text, loader or input. tests/stage/slice.test.ts holds the two together.

module.exports = {
  CANVAS: 1,
  Scale: require('../../node_modules/phaser/src/scale/const/SCALE_MODE_CONST'),
  BlendModes: require('../../node_modules/phaser/src/renderer/BlendModes'),
  Core: { Events: require('../../node_modules/phaser/src/core/events') },
  Game: require('../../node_modules/phaser/src/core/Game'),
  Scene: require('../../node_modules/phaser/src/scene/Scene'),
  GameObjects: {
    Container: require('../../node_modules/phaser/src/gameobjects/container/Container'),
    Image: require('../../node_modules/phaser/src/gameobjects/image/Image'),
  },
}

// Parts that put themselves in place when they are read: the systems every scene needs, and what `this.add` can make.
require('../../node_modules/phaser/src/events/EventEmitter')
require('../../node_modules/phaser/src/cameras/2d/CameraManager')
require('../../node_modules/phaser/src/gameobjects/DisplayList')
require('../../node_modules/phaser/src/gameobjects/UpdateList')
require('../../node_modules/phaser/src/gameobjects/GameObjectCreator')
require('../../node_modules/phaser/src/gameobjects/GameObjectFactory')
require('../../node_modules/phaser/src/gameobjects/container/ContainerFactory')
require('../../node_modules/phaser/src/gameobjects/image/ImageFactory')
require('../../node_modules/phaser/src/tweens/TweenManager')
