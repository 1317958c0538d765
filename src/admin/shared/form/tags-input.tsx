import { XMarkMini } from "@medusajs/icons"
import { Badge, clx } from "@medusajs/ui"
import type { ChangeEvent, ComponentPropsWithoutRef, KeyboardEvent } from "react"
import { forwardRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { withTags } from "../format/tags"

type Props = Omit<ComponentPropsWithoutRef<"input">, "value" | "onChange"> & {
  value: string[]
  onChange: (tags: string[]) => void
}

/** Tags as chips: enter or a comma adds what is written, backspace in the empty field takes the last one away. */
export const TagsInput = forwardRef<HTMLInputElement, Props>(
  ({ value: tags, onChange, onBlur, disabled, ...props }, ref) => {
    const { t } = useTranslation("crm")
    const [draft, setDraft] = useState("")

    const add = () => {
      if (draft.trim()) {
        onChange(withTags(tags, draft))
      }
      setDraft("")
    }

    const onWrite = ({ target }: ChangeEvent<HTMLInputElement>) => {
      const complete = target.value.split(",")
      setDraft(complete.pop() ?? "")
      if (complete.some((tag) => tag.trim())) {
        onChange(withTags(tags, complete.join(",")))
      }
    }

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Enter" && draft.trim() && !event.metaKey && !event.ctrlKey) {
        event.preventDefault()
        add()
      }
      if (event.key === "Backspace" && !draft && tags.length) {
        onChange(tags.slice(0, -1))
      }
    }

    return (
      <div
        className={clx(
          "bg-ui-bg-field shadow-borders-base flex min-h-8 w-full flex-wrap items-center gap-1.5 rounded-md p-1",
          "has-[input:focus]:shadow-borders-interactive-with-active",
        )}
      >
        {tags.map((tag) => (
          <Badge key={tag} size="2xsmall" className="max-w-full gap-x-0.5 pl-1.5 pr-1">
            <span className="truncate">{tag}</span>
            <button
              type="button"
              disabled={disabled}
              aria-label={t("recordTools.removeTag", { tag })}
              onClick={() => onChange(tags.filter((other) => other !== tag))}
              className="text-ui-fg-subtle focus-visible:shadow-borders-focus shrink-0 rounded outline-none"
            >
              <XMarkMini />
            </button>
          </Badge>
        ))}
        <input
          {...props}
          ref={ref}
          disabled={disabled}
          value={draft}
          autoComplete="off"
          maxLength={200}
          placeholder={tags.length ? undefined : t("recordTools.tagsPlaceholder")}
          onChange={onWrite}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            add()
            onBlur?.(event)
          }}
          className="txt-compact-small text-ui-fg-base placeholder:text-ui-fg-muted min-w-[120px] flex-1 bg-transparent px-1 outline-none"
        />
      </div>
    )
  },
)
TagsInput.displayName = "TagsInput"
