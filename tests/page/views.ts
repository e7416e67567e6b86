// Every screen of the game with how it is shown, as the doors hand them to the page.
import { aboutView } from '../../src/page/about/about.tsx'
import { accessibilityView } from '../../src/page/about/accessibility.tsx'
import type { AboutScreen, AccessibilityScreen } from '../../src/page/about/model.ts'
import { activityView } from '../../src/page/activities/activities.tsx'
import type { ActivityActions, ActivityScreen } from '../../src/page/activities/model.ts'
import { consoleView } from '../../src/page/class/console.tsx'
import type { ClassScreen } from '../../src/page/class/model.ts'
import { prepareView } from '../../src/page/class/prepare.tsx'
import { printView } from '../../src/page/class/print.tsx'
import { projectorView } from '../../src/page/class/projector.tsx'
import { debriefView } from '../../src/page/debrief/debrief.tsx'
import type { DebriefActions, DebriefScreen } from '../../src/page/debrief/model.ts'
import { filmView } from '../../src/page/film/film.tsx'
import type { FilmActions, FilmScreen } from '../../src/page/film/model.ts'
import type { StripActions, StripScreen } from '../../src/page/strip/model.ts'
import { stripView } from '../../src/page/strip/strip.tsx'
import { forksView } from '../../src/page/forks/forks.tsx'
import type { ForksActions, ForksScreen } from '../../src/page/forks/model.ts'
import { helpView } from '../../src/page/help/help.tsx'
import type { HelpScreen } from '../../src/page/help/model.ts'
import { mapView } from '../../src/page/map/map.tsx'
import type { MapActions, MapScreen } from '../../src/page/map/model.ts'
import type { FrameActions, PageModel, ProblemScreen, ScreenView, Views } from '../../src/page/model.ts'
import type { NoticeActions, NoticeScreen } from '../../src/page/notice/model.ts'
import { noticeView } from '../../src/page/notice/notice.tsx'
import type { NotebookActions, NotebookScreen } from '../../src/page/notebook/model.ts'
import { notebookView } from '../../src/page/notebook/notebook.tsx'
import * as late from '../../src/page/play/late.tsx'
import type { PlayActions, PlayScreen } from '../../src/page/play/model.ts'
import { playView } from '../../src/page/play/play.tsx'
import type { PracticeActions, PracticeScreen } from '../../src/page/practice/model.ts'
import { practiceView } from '../../src/page/practice/practice.tsx'
import type { RecallActions, RecallScreen } from '../../src/page/recall/model.ts'
import { recallView } from '../../src/page/recall/recall.tsx'
import type { SettingsActions, SettingsScreen } from '../../src/page/settings/model.ts'
import type { ReplyActions, ReplyScreen } from '../../src/page/reply/model.ts'
import { replyView } from '../../src/page/reply/reply.tsx'
import { settingsView } from '../../src/page/settings/settings.tsx'
import type { TitleScreen } from '../../src/page/title/model.ts'
import { titleView } from '../../src/page/title/title.ts'
import type { WallScreen } from '../../src/page/wall/model.ts'
import { wallView } from '../../src/page/wall/wall.tsx'

type ShownScreen = ClassScreen | TitleScreen | MapScreen | NoticeScreen | PlayScreen | DebriefScreen | RecallScreen | ForksScreen | PracticeScreen | ActivityScreen | HelpScreen | SettingsScreen | AboutScreen | AccessibilityScreen | WallScreen | NotebookScreen | FilmScreen | StripScreen | ReplyScreen
export type Screen = ShownScreen | ProblemScreen
export type Actions = FrameActions & MapActions & NoticeActions & PlayActions & DebriefActions & RecallActions & ForksActions & PracticeActions & ActivityActions & SettingsActions & NotebookActions & FilmActions & StripActions & ReplyActions
export type Model = PageModel<Screen>

const views: Views<ShownScreen> = {
  title: titleView, map: mapView, notice: noticeView, play: playView(() => late), debrief: debriefView, recall: recallView, forks: forksView,
  practice: practiceView, activity: activityView, help: helpView, settings: settingsView, about: aboutView, accessibility: accessibilityView, wall: wallView, notebook: notebookView, film: filmView, strip: stripView,
  class: prepareView, reply: replyView, 'class-console': consoleView, 'class-projector': projectorView, 'class-print': printView,
}

/** Undefined for a problem: the page knows how to say it. */
export function viewFor({ name }: Screen): ScreenView | undefined {
  return name === 'problem' ? undefined : views[name] as ScreenView
}
