@main
struct TrangXa {
  static func main() {}
}
