// Who made the game, on screen. A shape only.
export interface AboutScreen { name: 'about'; reviewed: boolean }
