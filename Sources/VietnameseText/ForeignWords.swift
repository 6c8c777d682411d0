/// Words of other languages, names of products and of places that stand in Vietnamese texts as they are.
package enum ForeignWords {
  /// Whether the word, in small letters, is one that everybody writes.
  package static func contains(_ word: PackedWord) -> Bool { packed.contains(word) }

  /// The word that this one is a slip of, or nil: `oline` gives `online`. Short words are left alone, since
  /// another abbreviation is as near; and the first letter must be right (`hmail` is a name). `portals` is English.
  package static func nearest(to word: String) -> String? {
    guard word.utf8.count >= 5 else { return nil }
    return listed.first {
      $0.utf8.count >= 5 && $0.utf8.first == word.utf8.first && !word.hasPrefix($0)
        && WordSlip(word, for: $0)?.isPlain == true
    }
  }

  private static let listed = """
    android app apple axit bitcoin blog byte canxi camera cd chat chatbot click clo clip computer container
    copy covid cookie crom data dashboard demo desktop diesel dioxin dvd driver email epub enter excel
    facebook fanpage fax festival file film flash font format forum gas gmail google gram hacker hashtag
    home hotline html http https hub icon inch internet iphone ipad iso it jpg karaoke kali laptop laser led
    link livestream logo login logic mail malware marketing meeting menu messenger microsoft mobile modem
    model module nitơ offline online outlook oxi pano password pdf photo photocopy photoshop pin plugin
    podcast portal poster powerpoint protein radio robot router samsung scan scanner server shop sim
    slide slogan smartphone sms software spam startup stress tablet taxi teams telegram tiktok
    tivi token tour twitter update upload usb video viber virus vneid volt wan watt web webcam webinar
    website wifi window windows word xml youtube zalo zoom zip voffice misa
    ôtô ôtôbuýt môtô xíchlô rơmoóc vắcxin vacxin văcxin xêrum ximăng bêtông sơmi sơmirơmoóc
    côngtenơ rađiô rađa catxét cátxét viđêô micrô lôgô êkíp catalô catalôg tuốcbin tuabin rôbốt rơle áptômát
    phôtô phôtôcopy phôtôcóp ápphích ăngten ampe ămpe kilôgam kilômét kilôoát xăngtimét xentimét
    cácbon cácbônic cacbônic axít ôxi ôxít oxít hiđrô hyđrô phôtpho phốtpho phốtphát sunphát sunfát nitrát
    amôniắc amôniac clorua prôtêin glucôzơ xenlulô enzim hoócmôn hócmôn bôxít apatít granít silicát đôlômít
    nilông nylông pôlyme pôlime compôzít cáctông cáttông sôcôla càphê xirô đôla xôviết mácxít lêninnít
    pittông píttông xilanh môtơ ắcquy ácquy đinamô bugi xiphông êtilen biôga biôgas gaz gas
    êđê hmông mnông hrê xtiêng brâu xơđăng cơho giarai bana raglai chơro churu rơngao rơmăm
    bazan ban-công ca-mê-ra cà-phê gara ga-ra lôgic lôgarit ôxy oxy ôzôn mêtan êtanol xenlulo
    đắk đăk lắk lăk kon krông pleiku buôn kông chư prông păh pa pắc búk mil ya ka nưng
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let packed = Set(listed.compactMap { PackedWord(Array($0.utf8)) })
}
