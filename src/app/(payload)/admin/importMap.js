import { UnsavedTextField as UnsavedTextField_dd9ce60ff0ee032d13ff6bff5160c606 } from '../../../../src/app/(payload)/fields/UnsavedTextField'
import { TextReadability as TextReadability_e158783f6ca964c43628d75433483670 } from '../../../../src/admin/readability/TextReadability'
import { RichTextField as RichTextField_f1ce4b30a032acd78adaa2c853ec1beb } from '../../../../src/admin/editor/RichTextField'
import { WordListsField as WordListsField_7bdef45a36f8a1f4d1460a5605402051 } from '../../../../src/app/(payload)/fields/WordListsField'
import { NoDiff as NoDiff_d04cd9cf55624f8113f72f8de203e8d0 } from '../../../../src/admin/versions/NoDiff'
import { SearchRank as SearchRank_c429e8f7eb49b684657eab9b1562f1db } from '../../../../src/admin/findability/SearchRank'
import { LifecyclePanel as LifecyclePanel_2df76136dbd60aaf88cf152ced039133 } from '../../../../src/admin/lifecycle/LifecyclePanel'
import { MomentCell as MomentCell_a72813c1c97a48531a09f8b3cb2dd47e } from '../../../../src/admin/moments/MomentCell'
import { MomentField as MomentField_38f8dfa736bf80625e093b4a02eb764e } from '../../../../src/admin/moments/MomentField'
import { VersionRestore as VersionRestore_b67298dd782c72e8215f010d8dc59bfd } from '../../../../src/admin/versions/VersionRestore'
import { DayCell as DayCell_3d4d9a6b35436f37e51b9c7539468099 } from '../../../../src/admin/moments/DayCell'
import { DayField as DayField_21db1abb3169d4f8a125e18c4415ae95 } from '../../../../src/admin/moments/DayField'
import { HandOver as HandOver_e5607413f51b7371ef26ba215a38173a } from '../../../../src/admin/departments/HandOver'
import { SynonymsTest as SynonymsTest_39a580d88f3c4d87ae750e92ce7ce6c9 } from '../../../../src/app/(payload)/navigation/SynonymsTest'
import { CurrentPassword as CurrentPassword_69a597d9eed2069cfd17965b9adc01d2 } from '../../../../src/admin/account/CurrentPassword'
import { Icon as Icon_452f04fcd2ed8162ca5fbc6c89f204f1 } from '../../../../src/admin/brand/Icon'
import { Logo as Logo_b231ac8248d52be15270b4d2370a5c12 } from '../../../../src/admin/brand/Logo'
import { OwnNavLinks as OwnNavLinks_9dfe1f73b9a2a352abd4b9adafd8ffe7 } from '../../../../src/app/(payload)/navigation/OwnNavLinks'
import { SignedIn as SignedIn_b500e837af3ecdb201c7f821b323618d } from '../../../../src/app/(payload)/SignedIn'
import { WorkView as WorkView_357931a0e6c1abb8b741a16a7cd07ce3 } from '../../../../src/app/(payload)/views/WorkView'
import { ReadabilityView as ReadabilityView_9551b841bdacaae6ac2c22dbc6474923 } from '../../../../src/app/(payload)/views/ReadabilityView'
import { SearchTestView as SearchTestView_990c0d7997bdb5e03314608fc03976ca } from '../../../../src/app/(payload)/views/SearchTestView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/app/(payload)/fields/UnsavedTextField#UnsavedTextField": UnsavedTextField_dd9ce60ff0ee032d13ff6bff5160c606,
  "/src/admin/readability/TextReadability#TextReadability": TextReadability_e158783f6ca964c43628d75433483670,
  "/src/admin/editor/RichTextField#RichTextField": RichTextField_f1ce4b30a032acd78adaa2c853ec1beb,
  "/src/app/(payload)/fields/WordListsField#WordListsField": WordListsField_7bdef45a36f8a1f4d1460a5605402051,
  "/src/admin/versions/NoDiff#NoDiff": NoDiff_d04cd9cf55624f8113f72f8de203e8d0,
  "/src/admin/findability/SearchRank#SearchRank": SearchRank_c429e8f7eb49b684657eab9b1562f1db,
  "/src/admin/lifecycle/LifecyclePanel#LifecyclePanel": LifecyclePanel_2df76136dbd60aaf88cf152ced039133,
  "/src/admin/moments/MomentCell#MomentCell": MomentCell_a72813c1c97a48531a09f8b3cb2dd47e,
  "/src/admin/moments/MomentField#MomentField": MomentField_38f8dfa736bf80625e093b4a02eb764e,
  "/src/admin/versions/VersionRestore#VersionRestore": VersionRestore_b67298dd782c72e8215f010d8dc59bfd,
  "/src/admin/moments/DayCell#DayCell": DayCell_3d4d9a6b35436f37e51b9c7539468099,
  "/src/admin/moments/DayField#DayField": DayField_21db1abb3169d4f8a125e18c4415ae95,
  "/src/admin/departments/HandOver#HandOver": HandOver_e5607413f51b7371ef26ba215a38173a,
  "/src/app/(payload)/navigation/SynonymsTest#SynonymsTest": SynonymsTest_39a580d88f3c4d87ae750e92ce7ce6c9,
  "/src/admin/account/CurrentPassword#CurrentPassword": CurrentPassword_69a597d9eed2069cfd17965b9adc01d2,
  "/src/admin/brand/Icon#Icon": Icon_452f04fcd2ed8162ca5fbc6c89f204f1,
  "/src/admin/brand/Logo#Logo": Logo_b231ac8248d52be15270b4d2370a5c12,
  "/src/app/(payload)/navigation/OwnNavLinks#OwnNavLinks": OwnNavLinks_9dfe1f73b9a2a352abd4b9adafd8ffe7,
  "/src/app/(payload)/SignedIn#SignedIn": SignedIn_b500e837af3ecdb201c7f821b323618d,
  "/src/app/(payload)/views/WorkView#WorkView": WorkView_357931a0e6c1abb8b741a16a7cd07ce3,
  "/src/app/(payload)/views/ReadabilityView#ReadabilityView": ReadabilityView_9551b841bdacaae6ac2c22dbc6474923,
  "/src/app/(payload)/views/SearchTestView#SearchTestView": SearchTestView_990c0d7997bdb5e03314608fc03976ca,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
