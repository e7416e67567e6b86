// Who can help, and what the law says: lists for the screens that show them, apart from what a first line needs.
export { facts, help } from 'virtual:content/known'
