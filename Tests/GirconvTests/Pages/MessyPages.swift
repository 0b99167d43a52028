import Documents

extension PageVariant {
  // MARK: Tags

  static let tags = [
    PageVariant("upper case") { page in
      page.paragraph = { text, level in
        "<P ALIGN=CENTER>\(level == nil ? text : "<B>\(text)</B>")</P>"
      }
      page.cell = { cell, content in
        "<TD\(Page.spans(cell, quote: "'").uppercased())>\(content)</TD>"
      }
      page.row = { cells, _, _ in "<TR>\(cells)</TR>" }
      page.table = { "<TABLE BORDER=1><TBODY>\($0)</TBODY></TABLE>" }
    },
    PageVariant("no end tags") { page in
      page.paragraph = { text, level in level.map { "<h\($0)>\(text)" } ?? "<p>\(text)" }
      page.content = { $0.map { "<p>\($0)" }.joined() }
      page.cell = { cell, content in "<td\(Page.spans(cell))>\(content)" }
      page.row = { cells, _, _ in "<tr>\(cells)" }
      page.table = { "<table>\($0)</table>" }
      page.frame = { "<title>年报</title><p>\($0)" }
    },
    PageVariant("cells that end no text marks") { page in
      page.content = { "<font size=2><b><span>" + $0.joined(separator: "<br>") }
      page.cell = { cell, content in "<td\(Page.spans(cell))>\(content)" }
    },
    PageVariant("end tags in the wrong order, and some of nothing") { page in
      page.paragraph = { text, _ in "<p><b><i>\(text)</b></i></p></p></span>" }
      page.content = {
        "<div><span><b>" + $0.joined(separator: "</br>") + "</span></b></div></div></font>"
      }
      page.row = { cells, _, _ in "<tr>\(cells)</td></tr></tr>" }
    },
    PageVariant("no quotes") { page in
      page.cell = { cell, content in
        "<td align=center\(Page.spans(cell, quote: "")) >\(content)</td>"
      }
    },
    PageVariant("XHTML") { page in
      page.content = { $0.joined(separator: "<br />") }
      page.frame = { body in
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\">\n"
          + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>年报</title><link href=\"a.css\" /></head>"
          + "<body><a name=\"top\" /><hr />\(body)</body></html>"
      }
    },
    PageVariant("characters as numbers") { page in
      let number = { (text: String) in
        text.unicodeScalars.enumerated().map {
          $0 % 2 == 0 ? "&#\($1.value);" : "&#x\(String($1.value, radix: 16))" + ";"
        }
        .joined()
      }
      page.paragraph = { text, _ in "<p>\(number(text))</p>" }
      page.content = { $0.map(number).joined(separator: "<br>") }
    },
    PageVariant("attributes with signs of tags in them") { page in
      page.paragraph = { text, _ in "<p title='a > b <td>' onclick=\"x('<p>')\">\(text)</p>" }
      page.cell = { cell, content in
        "<td data-x=\"</td><td>\"\(Page.spans(cell)) alt='>'>\(content)</td>"
      }
    },
    PageVariant("rows and cells that only end tags and cells show") { page in
      page.row = { cells, row, _ in (row == 0 ? "" : "<tr>") + cells + "</tr>" }
    },
  ]

  // MARK: Spans

  static let spans = [
    PageVariant("rowspan past the end") { page in
      page.row = lastRow(" rowspan=9")
    },
    PageVariant("rowspan 0 to the end") { page in
      page.row = lastRow(" rowspan=0")
    },
    PageVariant("colspan beyond all measure") { page in
      page.cell = { cell, content in
        let isCaption = cell.columnSpan == 7 || cell.columnSpan == 4 && cell.text.hasPrefix("第二十条")
        return "<td\(isCaption ? " colspan=99999" : Page.spans(cell))>\(content)</td>"
      }
    },
    PageVariant("spans that are none") { page in
      page.cell = { cell, content in
        let spans = Page.spans(cell)
        return "<td\(spans.isEmpty ? " colspan='' rowspan=x" : spans) >\(content)</td>"
      }
    },
    PageVariant("columns that no row uses") { page in
      page.cell = { cell, content in
        "<td colspan=\(cell.columnSpan * 3)\(cell.rowSpan > 1 ? " rowspan=\(cell.rowSpan)" : "")>\(content)</td>"
      }
    },
    PageVariant("head, bodies and foot") { page in
      page.row = { cells, row, count in
        let tag = row < 3 && count != 14 ? "thead" : row == count - 1 ? "tfoot" : "tbody"
        let isFirst = row == 0 || row == 3 && count != 14 || row == count - 1
        return (isFirst ? "<\(tag)>" : "") + "<tr>\(cells)</tr>"
      }
      page.cell = { cell, content in
        let tag = Page.isNumber(content) ? "td" : "th"
        return "<\(tag)\(Page.spans(cell))>\(content)</\(tag)>"
      }
    },
    PageVariant("rows without cells") { page in
      page.table = { "<table><tr></tr>\($0)<tr> </tr></table>" }
    },
  ]

  private static func lastRow(_ span: String) -> (String, Int, Int) -> String {
    { cells, row, count in
      let cells = row == count - 1 ? cells.replacing("<td", with: "<td\(span)") : cells
      return "<tr>\(cells)</tr>"
    }
  }

  // MARK: Layout

  static let layouts = [
    PageVariant("tables for layout") { page in
      page.frame = { body in
        "<html><body><table width=1000><tr><td colspan=2><table><tr><td>首页</td><td>政务公开</td></tr></table></td></tr>"
          + "<tr><td width=200>依申请公开<br>年报</td><td><table><tr><td>\(body)</td></tr></table></td></tr>"
          + "<tr><td colspan=2>主办：安澜市人民政府办公室</td></tr></table></body></html>"
      }
    },
    PageVariant("elements of HTML 5") { page in
      page.frame = { body in
        "<!DOCTYPE html><html><body><header><h1>安澜市人民政府</h1><nav><ul><li>首页<li>依申请公开</ul></nav></header>"
          + "<main><article>\(body)</article><aside><h2>依申请公开</h2></aside></main><footer>备案号</footer></body></html>"
      }
    },
    PageVariant("a division for each block") { page in
      page.paragraph = { text, _ in "<div><div><span>\(text)</span></div></div>" }
      page.table = {
        "<div class=table><div>\($0.isEmpty ? "" : "<table>\($0)</table>")</div></div>"
      }
      page.frame = { siteFrame("<div><div>\($0)</div></div>") }
    },
    PageVariant("a form between table and rows") { page in
      page.table = { "<table><form action=x>\($0)</form></table>" }
    },
    PageVariant("a page in a frame of one cell") { page in
      page.frame = { "<table><tr><td>\($0)</td></tr></table>" }
    },
  ]

  // MARK: White space

  static let spaces = [
    PageVariant("cells padded with no-break spaces") { page in
      page.content = { "&nbsp;&nbsp;\($0.joined(separator: "<br>&nbsp;"))&nbsp" }
    },
    PageVariant("cells padded with ideographic spaces") { page in
      page.content = { "　\($0.joined(separator: "<br>　"))　" }
    },
    PageVariant("breaks of the source within sentences and labels") { page in
      let broken = { (text: String) in
        text.map { $0.isASCII ? "\($0)" : "\r\n\($0)\r\n" }.joined()
      }
      page.paragraph = { text, _ in "\r\n<p\r\nalign=left\r\n>\(broken(text))\r\n</p>" }
      page.content = { $0.map { "\r\n<p>\(broken($0))</p>" }.joined() }
    },
    PageVariant("preformatted text") { page in
      page.paragraph = { text, _ in "<pre>\(text)\n</pre>" }
    },
  ]

  // MARK: What is not shown

  static let hidden = [
    PageVariant("hidden paragraphs, rows and cells") { page in
      page.paragraph = { text, _ in
        "<p style=\"DISPLAY: none\">七、附件</p><p>\(text)<span hidden>99</span></p>"
      }
      page.cell = { cell, content in
        "<td style='display:none'>99</td><td\(Page.spans(cell))><span style='mso-hide:all'>9</span>\(content)</td>"
      }
      page.row = { cells, _, _ in "<tr style='display : none'><td>99</td></tr><tr>\(cells)</tr>" }
    },
    PageVariant("scripts, comments and templates") { page in
      page.paragraph = { text, _ in
        "<!-- <p>七、附件</p> --><script>if (a<b) document.write('<table><tr><td>9')</script>\(text)<br>"
      }
      page.cell = { cell, content in
        "<!--[if !mso]><!--><!--<td>9</td>--><!--<![endif]--><template><td>9</td></template><td\(Page.spans(cell))>\(content)<noscript>9</noscript></td>"
      }
      page.frame = { "<!-- a page --><html><style>td { content: '<td>' }</style>\($0)" }
    },
  ]
}
