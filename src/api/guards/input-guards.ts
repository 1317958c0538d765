import { refuseOddPaths } from "./refuse-odd-paths"
import { refuseOddValues } from "./refuse-odd-values"
import { refuseUnreadBodies } from "./refuse-unread-bodies"

/**
 * What every route of ours refuses, whoever asks. To be registered with a matcher that has no pattern: Express decodes
 * what one captures, and would fail before an odd path can be refused. (Below /admin the host has such a pattern; see
 * answer-error.ts.)
 */
export const inputGuards = [refuseOddPaths, refuseUnreadBodies, refuseOddValues]
