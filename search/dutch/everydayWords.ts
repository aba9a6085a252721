import { animals } from './everyday/animals'
import { businessAndPermits } from './everyday/businessAndPermits'
import { careAndSupport } from './everyday/careAndSupport'
import { childcare } from './everyday/childcare'
import { civilStatus } from './everyday/civilStatus'
import { common } from './everyday/common'
import { consumerAndMoney } from './everyday/consumerAndMoney'
import { cultureSportSubsidy } from './everyday/cultureSportSubsidy'
import { deathAndInheritance } from './everyday/deathAndInheritance'
import { debts } from './everyday/debts'
import { digital } from './everyday/digital'
import { documents } from './everyday/documents'
import { elections } from './everyday/elections'
import { environmentAndEnergy } from './everyday/environmentAndEnergy'
import { eventsAndCatering } from './everyday/eventsAndCatering'
import { governmentAndLaw } from './everyday/governmentAndLaw'
import { healthCare } from './everyday/healthCare'
import { housingAndBuilding } from './everyday/housingAndBuilding'
import { immigrationAndIntegration } from './everyday/immigrationAndIntegration'
import { incomeAndBenefits } from './everyday/incomeAndBenefits'
import { marriageAndFamily } from './everyday/marriageAndFamily'
import { moving } from './everyday/moving'
import { neighboursAndNuisance } from './everyday/neighboursAndNuisance'
import { objections } from './everyday/objections'
import { parkingAndTraffic } from './everyday/parkingAndTraffic'
import { pensions } from './everyday/pensions'
import { publicSpace } from './everyday/publicSpace'
import { safetyAndCrime } from './everyday/safetyAndCrime'
import { taxesMunicipal } from './everyday/taxesMunicipal'
import { taxesNational } from './everyday/taxesNational'
import { travelAndCustoms } from './everyday/travelAndCustoms'
import { vehiclesAndDriving } from './everyday/vehiclesAndDriving'
import { waste } from './everyday/waste'
import { work } from './everyday/work'
import { youthAndEducation } from './everyday/youthAndEducation'

/**
 * Everyday Dutch words beside the words municipalities and ministries use, by subject; written for this project from
 * general knowledge and the national list of product names. `a = b`: either finds the other; `a > b`: who asks for a is
 * also shown b, not the other way round. Commas separate words on one side. Words are compared by stem; a phrase has at
 * most three words that carry meaning. Pairs count one step: what is linked to b is not linked to a.
 */
export const writtenUnseen: readonly string[] = [
  animals,
  businessAndPermits,
  careAndSupport,
  childcare,
  civilStatus,
  consumerAndMoney,
  cultureSportSubsidy,
  deathAndInheritance,
  debts,
  digital,
  documents,
  elections,
  environmentAndEnergy,
  eventsAndCatering,
  governmentAndLaw,
  healthCare,
  housingAndBuilding,
  immigrationAndIntegration,
  incomeAndBenefits,
  marriageAndFamily,
  moving,
  neighboursAndNuisance,
  objections,
  parkingAndTraffic,
  pensions,
  publicSpace,
  safetyAndCrime,
  taxesMunicipal,
  taxesNational,
  travelAndCustoms,
  vehiclesAndDriving,
  waste,
  work,
  youthAndEducation,
]

export const everydayWords: readonly string[] = [common, ...writtenUnseen]
