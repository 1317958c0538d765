import { Form } from "@medusajs/dashboard/components"
import { clx } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { STAGE_COLORS, stageColor } from "../../shared/format/stage-colors"
import type { StageForm } from "./stage-form"

/** The colour of a stage's dot, chosen from swatches. */
export const ColorField = ({ control }: { control: Control<StageForm> }) => {
  const { t } = useTranslation("crm")
  return (
    <Form.Field
      control={control}
      name="color"
      render={({ field: { name, value, onChange, onBlur } }) => (
        <Form.Item>
          <Form.Label>{t("settings.stages.color")}</Form.Label>
          <Form.Control>
            <div role="radiogroup" className="flex flex-wrap gap-2">
              {STAGE_COLORS.map((color) => (
                <label key={color} title={t(`settings.colors.${color}`)} className="relative cursor-pointer">
                  <input
                    type="radio"
                    className="peer sr-only"
                    name={name}
                    value={color}
                    checked={value === color}
                    onChange={() => onChange(color)}
                    onBlur={onBlur}
                    aria-label={t(`settings.colors.${color}`)}
                    data-testid={`color-${color}`}
                  />
                  <span
                    className={clx(
                      "bg-ui-bg-field shadow-borders-base flex size-8 items-center justify-center rounded-md",
                      "peer-checked:shadow-borders-interactive-with-active peer-focus-visible:shadow-borders-focus",
                    )}
                  >
                    <span aria-hidden className={clx("size-4 rounded-full", stageColor(color).dot)} />
                  </span>
                </label>
              ))}
            </div>
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
