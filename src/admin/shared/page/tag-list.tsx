import { Badge } from "@medusajs/ui"

/** Tags to be read; a dash where there are none. */
export const TagList = ({ tags }: { tags: string[] }) =>
  tags.length ? (
    <span className="flex flex-wrap gap-1">
      {tags.map((tag) => (
        <Badge key={tag} size="2xsmall">
          {tag}
        </Badge>
      ))}
    </span>
  ) : (
    <span>–</span>
  )
