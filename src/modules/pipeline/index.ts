import { Module } from "@medusajs/framework/utils"
import { nameEntities } from "../../persistence/name-entities"
import validateOptions from "./loaders/validate-options"
import * as models from "./models"
import PipelineModuleService from "./service"

export const PIPELINE_MODULE = "crm_pipeline"

nameEntities(PIPELINE_MODULE, PipelineModuleService, models)

export default Module(PIPELINE_MODULE, { service: PipelineModuleService, loaders: [validateOptions] })
