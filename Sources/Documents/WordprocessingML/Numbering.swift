/// The numbering definitions of a document (ECMA-376 Part 1, 17.9).
struct Numbering {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    /// The first number of a custom format, "001" of "001, 002, 003, ...".
    var pattern = ""
    /// The text with %1...%9 for the numbers of the levels.
    var text = ""
    var suffix = "\t"
    /// The 1-based level whose number restarts this one, 0 for none, nil for the one above.
    var restart: Int?
    var isLegal = false
    var isHidden = false
    /// The paragraph style that the level belongs to.
    var style = ""
  }

  /// A list: levels that counters are kept for.
  struct AbstractNumbering {
    var levels: [Int: Level] = [:]
    /// The numbering style that defines the list instead.
    var styleLink = ""
  }

  /// An instance of a list with its own starts and levels.
  struct Instance {
    var abstractID = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private(set) var abstract: [Int: AbstractNumbering] = [:]
  private(set) var instances: [Int: Instance] = [:]

  /// A document without numbering.
  init() {}

  /// The definitions of a numbering part.
  init(_ part: PackageParts.Part, styles: StyleSheet) {
    let tape = part.tape
    var cursor = tape.children(of: part.root)
    while let element = cursor.next(in: tape) {
      switch tape.name(element) {
      case .abstractNum:
        guard let id = tape.integer(.abstractNumId, of: element) else { continue }
        abstract[id] = Self.abstractNumbering(element, in: tape)
      case .num:
        guard let id = tape.integer(.numId, of: element) else { continue }
        instances[id] = Self.instance(element, in: tape)
      default: break
      }
    }
    followStyleLinks(styles)
  }

  /// A numbering style stands for the list of its own numbering instance (17.9.21).
  private mutating func followStyleLinks(_ styles: StyleSheet) {
    for (id, instance) in instances {
      var target = instance.abstractID
      var steps = 0
      while let link = abstract[target]?.styleLink, !link.isEmpty, steps < 16,
        let next = styles.style(link)?.numberingID.flatMap({ instances[$0]?.abstractID })
      {
        target = next
        steps += 1
      }
      instances[id]?.abstractID = target
    }
  }

  /// A level as an instance shows it.
  func level(_ level: Int, of instance: Instance) -> Level? {
    instance.levels[level] ?? abstract[instance.abstractID]?.levels[level]
  }

  /// The level that belongs to a paragraph style.
  func level(ofStyle style: String, in instance: Instance) -> Int? {
    guard !style.isEmpty else { return nil }
    let levels = abstract[instance.abstractID]?.levels ?? [:]
    return levels.filter { $0.value.style == style }.map(\.key).min()
  }

  private static func abstractNumbering(_ element: Int, in tape: XMLTape) -> AbstractNumbering {
    var result = AbstractNumbering()
    var cursor = tape.children(of: element)
    while let child = cursor.next(in: tape) {
      switch tape.name(child) {
      case .lvl:
        if let index = tape.integer(.ilvl, of: child), (0...8).contains(index) {
          result.levels[index] = level(child, in: tape)
        }
      case .numStyleLink: result.styleLink = tape.string(.val, of: child) ?? ""
      default: break
      }
    }
    return result
  }

  private static func instance(_ element: Int, in tape: XMLTape) -> Instance {
    var result = Instance()
    var cursor = tape.children(of: element)
    while let child = cursor.next(in: tape) {
      if tape.name(child) == .abstractNumId {
        result.abstractID = tape.integer(.val, of: child) ?? 0
      }
      guard tape.name(child) == .lvlOverride, let index = tape.integer(.ilvl, of: child),
        (0...8).contains(index)
      else { continue }
      if let start = tape.child(.startOverride, of: child) {
        result.starts[index] = tape.integer(.val, of: start) ?? 0
      }
      if let own = tape.child(.lvl, of: child) { result.levels[index] = level(own, in: tape) }
    }
    return result
  }

  private static func level(_ element: Int, in tape: XMLTape) -> Level {
    // Without a start a list begins at 0 (17.9.25).
    var level = Level(start: 0)
    var cursor = tape.children(of: element)
    while let child = cursor.next(in: tape) {
      let value = tape.string(.val, of: child)
      switch tape.name(child) {
      case .start: level.start = tape.integer(.val, of: child) ?? 0
      case .numFmt:
        level.format = value ?? "decimal"
        level.pattern = String((tape.string(.format, of: child) ?? "").prefix { $0 != "," })
      case .lvlRestart: level.restart = tape.integer(.val, of: child)
      case .isLgl: level.isLegal = tape.isOn(child)
      case .suff: level.suffix = value == "nothing" ? "" : value == "space" ? " " : "\t"
      case .lvlText: level.text = value ?? ""
      case .pStyle: level.style = value ?? ""
      case .rPr: level.isHidden = tape.child(.vanish, of: child).map(tape.isOn) ?? false
      default: break
      }
    }
    return level
  }
}
