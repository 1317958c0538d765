import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Action, Actor } from "../../../modules/pipeline"
import { findDocument, type DocumentEntity, type FoundDocument } from "../find-document"

type Input = { actor: Actor; entity: DocumentEntity; id: string; action: Action }

/** A delivery note or invoice of an order inside the actor's scope. @throws not_found, forbidden */
export const findDocumentStep = createStep(
  "crm-find-document",
  async ({ actor, entity, id, action }: Input, { container }): Promise<StepResponse<FoundDocument>> =>
    new StepResponse(await findDocument(container, actor, entity, id, action)),
)
