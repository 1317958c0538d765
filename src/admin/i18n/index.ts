import * as en from "./en-documents"
import * as enPipeline from "./en-pipeline"
import * as ro from "./ro-documents"
import * as roPipeline from "./ro-pipeline"

export default {
  en: { crm: { ...enPipeline.pipeline, ...en.documents } },
  ro: { crm: { ...roPipeline.pipeline, ...ro.documents } },
}
