// The wall newspaper on screen. A shape only.
export interface WallScreen { name: 'wall' }
