/// For each combining mark the letters that it makes: a letter, what it becomes, the next letter…
///
/// Taken from the Unicode Character Database (canonical decompositions of the blocks Latin-1
/// Supplement to Latin Extended-B and Latin Extended Additional).
let latinPairs: [(mark: Unicode.Scalar, pairs: String)] = [
  // grave accent
  ("\u{0300}", "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
  // acute accent
  (
    "\u{0301}",
    "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱ"
      + "MḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"
  ),
  // circumflex accent
  ("\u{0302}", "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
  // tilde
  ("\u{0303}", "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
  // macron
  ("\u{0304}", "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
  // breve
  ("\u{0306}", "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
  // dot above
  (
    "\u{0307}",
    "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊ"
      + "xẋYẎyẏſẛ"
  ),
  // diaeresis
  ("\u{0308}", "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
  // hook above
  ("\u{0309}", "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
  // ring above
  ("\u{030A}", "AÅaåUŮuůwẘyẙ"),
  // double acute accent
  ("\u{030B}", "OŐoőUŰuű"),
  // caron
  ("\u{030C}", "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
  // double grave accent
  ("\u{030F}", "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
  // inverted breve
  ("\u{0311}", "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
  // horn
  ("\u{031B}", "OƠoơUƯuư"),
  // dot below
  (
    "\u{0323}",
    "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"
  ),
  // diaeresis below
  ("\u{0324}", "UṲuṳ"),
  // ring below
  ("\u{0325}", "AḀaḁ"),
  // comma below
  ("\u{0326}", "SȘsșTȚtț"),
  // cedilla
  ("\u{0327}", "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
  // ogonek
  ("\u{0328}", "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
  // circumflex accent below
  ("\u{032D}", "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
  // breve below
  ("\u{032E}", "HḪhḫ"),
  // tilde below
  ("\u{0330}", "EḚeḛIḬiḭUṴuṵ"),
  // macron below
  ("\u{0331}", "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
]
