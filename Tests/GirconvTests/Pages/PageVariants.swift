import Documents
import Testing

/// The pages that are read, each with one thing that pages really do.
struct PageVariant: Sendable, CustomTestStringConvertible {
  var name: String
  /// Makes a document's page; a closure, since pages hold closures.
  var html: @Sendable (Document) -> String
  var testDescription: String { name }

  init(_ name: String, _ change: @escaping @Sendable (inout Page) -> Void) {
    self.name = name
    html = { document in
      var page = Page()
      change(&page)
      return page.html(of: document)
    }
  }

  static let all = applications + editors + tags + spans + layouts + spaces + hidden
}

// MARK: What writes pages

extension PageVariant {
  private static let applications = [
    PageVariant("plain") { _ in },
    PageVariant("Word") { page in
      page.paragraph = { text, level in
        let run = "<span lang=EN-US style='font-size:16.0pt'>\(text)<o:p></o:p></span>"
        return level.map { "<h\($0)><b style='mso-bidi-font-weight:normal'>\(run)</b></h\($0)>\n" }
          ?? "<p class=MsoNormal style='text-indent:32.0pt;mso-pagination:widow-orphan'>\(run)</p>\n"
      }
      page.content = wordCell
      page.cell = { cell, content in
        "<td width=64\(Page.spans(cell, quote: "")) valign=top style='width:48.0pt;border:solid windowtext 1.0pt;\n"
          + "  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  \(content)\n  </td>\n"
      }
      page.row = { cells, row, count in
        "<tr style='mso-yfti-irow:\(row);height:15.0pt'>\n \(cells)</tr>\n"
          + (row == count - 1 ? misalignedColumns : "")
      }
      page.table = {
        "<table class=MsoNormalTable border=0 style='border-collapse:collapse'>\n\($0)</table>\n"
      }
      page.frame = wordFrame
    },
    PageVariant("Word, filtered") { page in
      page.content = { lines in
        lines.map { "<p class=MsoNormal align=center><span lang=EN-US>\($0)</span></p>\r\n" }
          .joined()
      }
      page.frame = { body in
        "<html>\r\n<head>\r\n<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">\r\n"
          + "<meta name=Generator content=\"Microsoft Word 15 (filtered)\">\r\n<style>\r\n<!--\r\n"
          + " /* Font Definitions */ @font-face {font-family:宋体;}\r\n-->\r\n</style></head>\r\n"
          + "<body lang=ZH-CN><div class=WordSection1>\(body)</div></body></html>"
      }
    },
    PageVariant("WPS") { page in
      page.paragraph = { text, _ in
        "<p class=MsoNormal ><b><span style=\"mso-spacerun:'yes';font-family:宋体;font-size:16.0000pt;\" >"
          + "<font face=\"宋体\" >\(text)</font></span></b><span style=\"mso-spacerun:'yes';\" >"
          + "<o:p></o:p></span></p>"
      }
      page.content = { lines in
        lines.map {
          "<p class=MsoNormal align=center style=\"text-align:center;\" ><span style=\"mso-spacerun:'yes';\" >"
            + "<font face=\"宋体\" >\($0)</font></span><span style=\"mso-spacerun:'yes';\" ><o:p></o:p></span></p>"
        }.joined()
      }
      page.cell = { cell, content in
        "<td width=64  valign=center \(Page.spans(cell, quote: "")) style=\"width:48.0000pt;mso-border-left-alt:0.5pt;\" >"
          + content + "</td>"
      }
      page.frame = { body in
        "<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" >"
          + "<head><meta http-equiv=Content-Type  content=\"text/html; charset=utf-8\" ><meta name=ProgId  content=Word.Document >"
          + "<title></title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>x</o:Author></o:DocumentProperties></xml><![endif]-->"
          + "<style>\n@font-face{\nfont-family:\"Times New Roman\";\n}\n</style></head><body style=\"tab-interval:21pt;\" >"
          + "<!--StartFragment--><div class=\"Section0\"  style=\"layout-grid:15.6000pt;\" >\(body)</div><!--EndFragment--></body></html>"
      }
    },
    PageVariant("LibreOffice") { page in
      page.paragraph = { text, level in
        let run =
          "<font face=\"Noto Serif CJK SC\"><font size=\"2\" style=\"font-size: 10pt\"><span lang=\"zh-CN\">\(text)</span></font></font>"
        return level.map { "<h\($0) class=\"cjk\">\n\(run)</h\($0)>\n" }
          ?? "<p align=\"center\" style=\"line-height: 100%; margin-bottom: 0in\">\n\(run)</p>\n"
      }
      page.content = { lines in
        lines.map {
          "<p align=\"center\" style=\"orphans: 0; widows: 0\">\n\t\t\t\t<font size=\"2\">\($0)</font></p>\n\t\t\t\t"
        }
        .joined()
      }
      page.table = { rows in
        "<table width=\"584\" cellpadding=\"1\" cellspacing=\"0\">\n\t<col width=\"36\"/>\n\n\t\(rows)</table>\n"
      }
    },
  ]

  /// A cell as Word writes it: one that is empty holds a space.
  private static func wordCell(_ lines: [String]) -> String {
    let lines = lines.isEmpty ? ["&nbsp;"] : lines
    return lines.map { line in
      "<p class=MsoNormal align=center style='margin-bottom:0cm;\n  text-align:center'><span\n  lang=EN-US "
        + "style='font-size:10.0pt;mso-fareast-font-family:宋体'>\(line)<o:p></o:p></span></p>"
    }.joined(separator: "\n  ")
  }

  private static let misalignedColumns =
    " <![if !supportMisalignedColumns]>\n <tr height=0>\n"
    + String(repeating: "  <td width=64 style='border:none'></td>\n", count: 12)
    + " </tr>\n <![endif]>\n"

  private static func wordFrame(_ body: String) -> String {
    """
    <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
    xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">

    <head>
    <meta http-equiv=Content-Type content="text/html; charset=utf-8">
    <meta name=ProgId content=Word.Document>
    <!--[if gte mso 9]><xml>
     <w:WordDocument><w:View>Print</w:View></w:WordDocument>
    </xml><![endif]-->
    <style>
    <!--
     /* Style Definitions */
     p.MsoNormal {mso-style-unhide:no; margin:0cm;}
    -->
    </style>
    <!--[if gte mso 10]>
    <style> table.MsoNormalTable {mso-style-name:普通表格;} </style>
    <![endif]-->
    </head>
    <body lang=ZH-CN style='tab-interval:21.0pt'>
    <div class=WordSection1 style='layout-grid:15.6pt'>
    \(body)
    </div>
    </body>
    </html>
    """
  }

  private static let editors = [
    PageVariant("a content management system") { page in
      page.paragraph = { text, _ in
        "<p align=\"justify\" style=\"text-indent: 2em\">\u{3000}\u{3000}<strong>\(text)</strong></p>"
      }
      page.frame = { body in
        siteFrame(
          "<div class=TRS_Editor><style type=\"text/css\">\n.TRS_Editor P{margin-top:0px;}</style>\(body)</div>"
        )
      }
    },
    PageVariant("an editor for the web") { page in
      page.paragraph = { text, _ in
        "<p style=\"white-space: normal;\"><span style=\"font-family: 仿宋; font-size: 21px;\">&nbsp; &nbsp; \(text)</span></p><p><br/></p>"
      }
      page.content = { lines in
        "<p style=\"text-align:center\"><span style=\"font-size: 14px;\">\(lines.joined(separator: "<br/>"))</span></p>"
      }
      page.row = { cells, row, _ in
        "<tr\(row == 0 ? " class=\"firstRow\"" : "") style=\"height:28px\">\(cells)</tr>"
      }
      page.cell = { cell, content in
        "<td style=\"border-width: 1px; word-break: break-all;\" width=\"61\" valign=\"middle\"\(Page.spans(cell)) align=\"center\">"
          + content + "</td>"
      }
      page.table = { "<table align=\"center\"><tbody>\($0)</tbody></table>" }
    },
    PageVariant("an editor that breaks lines with br") { page in
      page.paragraph = { text, _ in "　　\(text)<br>" }
      page.content = { $0.joined(separator: "<br>") }
      page.frame = { siteFrame("<div id=\"zoom\">\($0)</div>") }
    },
  ]

  /// A page of a web site around an article.
  static func siteFrame(_ article: String) -> String {
    """
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <title>年报_安澜市人民政府门户网站</title><script type="text/javascript" src="/jquery.js"></script>
    <link rel="stylesheet" href="/style.css" /></head><body>
    <div class="header"><a href="/"><img src="/images/logo.png" alt="" /></a><ul><li>首页</li><li>政务公开</li><li>依申请公开</li></ul></div>
    <div class="position">当前位置：<a href="/">首页</a> &gt; 政府信息公开年报</div>
    <div class="sidebar"><h3>政府信息公开指南</h3><h3>依申请公开</h3><ul><li>2020年政府信息公开工作年度报告</li></ul></div>
    <div class="article">\(article)<div class="share">分享到：<script>document.write("<b>99</b>");</script></div></div>
    <div class="footer"><p>主办：安澜市人民政府办公室&nbsp;&nbsp;备案号：00000000</p></div>
    </body></html>
    """
  }
}
