// Types of the slice of Phaser built by tools/phaser. They see the whole engine; tests/stage/slice.test.ts holds src/stage to what the slice has.
declare module '#phaser' {
  export { default } from 'phaser'
}
