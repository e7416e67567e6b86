// The core of Howler (no spatial part) has the types of the whole.
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler'
}
