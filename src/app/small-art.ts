// Addresses of portraits and small pictures, by file: many, and none is part of a first line.
export const files = import.meta.glob<string>('../../assets/built/{portraits,pictures}/*', { query: '?url', import: 'default', eager: true })
