import { Module } from "@medusajs/framework/utils"
import { nameEntities } from "../../persistence/name-entities"
import * as models from "./models"
import OfferModuleService from "./service"

export const OFFER_MODULE = "crm_offer"

nameEntities(OFFER_MODULE, OfferModuleService, models)

export default Module(OFFER_MODULE, { service: OfferModuleService })
