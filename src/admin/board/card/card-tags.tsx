import { Badge } from "@medusajs/ui"

const MAX_VISIBLE = 2

/** The first tags of a card, and how many more there are. */
export const CardTags = ({ tags }: { tags: string[] }) => {
  const rest = tags.slice(MAX_VISIBLE)
  return tags.length ? (
    <span className="flex items-center gap-1 overflow-hidden" data-testid="card-tags">
      {tags.slice(0, MAX_VISIBLE).map((tag) => (
        <Badge key={tag} size="2xsmall" className="min-w-0 shrink">
          <span className="truncate">{tag}</span>
        </Badge>
      ))}
      {rest.length > 0 && (
        <Badge size="2xsmall" className="shrink-0" title={rest.join(", ")}>
          +{rest.length}
        </Badge>
      )}
    </span>
  ) : null
}
