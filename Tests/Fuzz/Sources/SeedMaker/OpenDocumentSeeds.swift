/// Small texts of OpenDocument in the flat form, one feature each.
enum OpenDocumentSeeds {
  /// A document with the prefixes of all that it may hold.
  private static func document(_ text: String, styles: String = "") -> String {
    let prefixes = ["office", "text", "table", "style"].map { ($0, $0) } + [("draw", "drawing")]
    let names = prefixes.map {
      " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\""
    }
    return """
      <office:document\(names.joined())><office:styles>\(styles)</office:styles><office:body>\
      <office:text>\(text)</office:text></office:body></office:document>
      """
  }

  static let all = [
    document(
      "<text:h text:outline-level=\"1\">一<text:s text:c=\"2\"/>二</text:h><text:p>三</text:p>"),
    document(
      """
      <table:table><table:table-column table:number-columns-repeated="3"/><table:table-row>\
      <table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>a\
      </text:p></table:table-cell><table:covered-table-cell/><table:table-cell/></table:table-row>\
      <table:table-row table:number-rows-repeated="2"><table:covered-table-cell \
      table:number-columns-repeated="2"/><table:table-cell><table:table><table:table-row>\
      <table:table-cell/></table:table-row></table:table></table:table-cell></table:table-row>\
      </table:table>
      """),
    document(
      """
      <text:list text:style-name="L" xml:id="a"><text:list-item text:start-value="3"><text:p>a\
      </text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>\
      </text:list-item></text:list><text:list text:continue-list="a"><text:list-header/></text:list>
      """,
      styles: """
        <text:list-style style:name="L"><text:list-level-style-number text:level="1" \
        style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:list-level-style-number \
        text:level="2" style:num-format="a" text:display-levels="2"/></text:list-style>
        """),
    document(
      """
      <text:tracked-changes><text:changed-region text:id="c"><text:deletion/></text:changed-region>\
      </text:tracked-changes><text:p>a<text:change-start text:change-id="c"/>b</text:p><text:p>c\
      <text:change-end text:change-id="c"/>d<text:note><text:note-body><text:p>e</text:p>\
      </text:note-body></text:note><draw:frame><draw:text-box><text:p>f</text:p></draw:text-box>\
      </draw:frame></text:p>
      """),
  ].map { Array($0.utf8) }
}
