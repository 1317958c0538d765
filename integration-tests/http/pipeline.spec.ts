import { inOneHost } from "../helpers/in-one-host"
import { activities } from "./pipeline/activities.suite"
import { board } from "./pipeline/board.suite"
import { csvExport } from "./pipeline/export.suite"
import { files } from "./pipeline/files.suite"
import { opportunities } from "./pipeline/opportunities.suite"
import { stageSettings } from "./pipeline/stage-settings.suite"

inOneHost({ opportunities, board, stageSettings, activities, files, csvExport })
