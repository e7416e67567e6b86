// Who can help, on screen. A shape only.
import type { HelpLine } from '../../content/content.ts'

export interface HelpScreen { name: 'help'; lines: HelpLine[] }
