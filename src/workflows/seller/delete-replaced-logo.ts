import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { deleteFilesWorkflow } from "@medusajs/medusa/core-flows"

/** Deletes the file of a logo that another took the place of. It goes last: content that is gone cannot be brought back. */
export function deleteReplacedLogo(saved: WorkflowData<{ replaced_logo: string | null }>): void {
  when("has-replaced-logo", { saved }, ({ saved }) => saved.replaced_logo !== null).then(() => {
    deleteFilesWorkflow.runAsStep({
      input: transform({ saved }, ({ saved }) => ({ ids: [saved.replaced_logo as string] })),
    })
  })
}
