import { clx } from "@medusajs/ui"
import type { HttpStage } from "../../../../types/http"
import type { Highlight } from "../../../shared/page/use-highlight"
import { stageColor } from "../../../shared/format/stage-colors"
import { mayMoveBack, type DiagramLine } from "./operations-layout"

/** The dashes of an operation that may move back; screen pixels. */
export const DASHES = "5 4"

type Props = { height: number; lines: DiagramLine<HttpStage>[]; highlight: Highlight }

/** The lines from the operations to their stages. The choices beside them say the same in words. */
export const DiagramLines = ({ height, lines, highlight }: Props) => (
  <svg
    aria-hidden
    viewBox={`0 0 100 ${height}`}
    preserveAspectRatio="none"
    className="w-full"
    style={{ height: `${height}rem` }}
    fill="none"
  >
    {lines.map(({ trigger, stage, path }) => {
      const isLit = highlight.isLit({ trigger, stageId: stage.id })
      return (
        <path
          key={trigger}
          d={path}
          stroke="currentColor"
          strokeWidth={highlight.isActive && isLit ? 3 : 1.5}
          strokeDasharray={mayMoveBack(trigger) ? DASHES : undefined}
          vectorEffect="non-scaling-stroke"
          className={clx("transition-opacity", stageColor(stage.color).line, { "opacity-20": !isLit })}
          data-trigger={trigger}
          data-stage={stage.key}
        />
      )
    })}
  </svg>
)
