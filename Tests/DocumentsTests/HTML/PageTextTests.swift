import Testing

@testable import Documents

@Suite("The text of pages")
struct PageTextTests {
  @Test(
    "Elements and breaks end lines, marks of text do not",
    arguments: [
      ("<p>一<p>二</p><div>三</div>四", "一|二|三|四"),
      ("一<br>二<BR/>三</br>四", "一|二|三|四"),
      ("<b>一</b><span>二</span><a href=x>三</a><o:p>四</o:p>", "一二三四"),
      ("<ul><li>一<li>二</ul>三", "一|二|三"),
      ("<h1>一</h1><h3>二<p>三</p>", "#一|###二|三"),
      ("<p style='mso-outline-level:2'>一</p>", "##一"),
      ("<span style='display:block'>一</span>二", "一|二"),
      ("<dl><dt>一<dd>二</dl><hr>三", "一|二|三"),
      ("一<blockquote>二<blockquote>三</blockquote>四</blockquote>", "一|二|三|四"),
      ("<p></p><p> </p><p>一</p><div><br></div>", "一"),
    ])
  func lines(html: String, expected: String) throws {
    #expect(try readPage(html).lines == expected)
  }

  @Test(
    "White space of the source is one space, and none between wide characters that a line parts",
    arguments: [
      ("<p>\n  a \t\n b  </p>", "a b"), ("<p>一\n二\r\n三</p>", "一二三"), ("<p>一 二</p>", "一 二"),
      ("<p>2021\n年</p>", "2021 年"), ("<p>a<b> b</b> <i> c</i></p>", "a b c"),
      ("<p>一\n<b>\n二</b></p>", "一二"), ("<p>&nbsp;一&nbsp; 二</p>", "\u{A0}一\u{A0} 二"),
      ("<p>　一</p>", "　一"), ("<pre>一  二\r\n 三</pre>", "一  二| 三"),
      ("<p style='white-space:pre-wrap'>一  二\n三</p>", "一  二|三"),
      ("<pre><span style='white-space:normal'>a\n b</span></pre>", "a b"),
    ])
  func whiteSpace(html: String, expected: String) throws {
    #expect(try readPage(html).lines == expected)
  }

  @Test(
    "Characters are given by name or number, also where the ; is missing",
    arguments: [
      ("&lt;&amp;&gt;&quot;&middot;&emsp;.", "<&>\"·\u{2003}."), ("a\u{1}b&#7;", "ab"),
      ("&#19968;&#x4E8C;&#X4e09;", "一二三"), ("1&nbsp2&nbsp;3", "1\u{A0}2\u{A0}3"),
      ("&#151;&#x80;", "—€"), ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("a & b &; &foo &unknown;", "a & b &; &foo &unknown;"), ("a < b <5> <中", "a < b <5> <中"),
      ("&lt;td&gt;&#60;td&#62;", "<td><td>"), ("&amp;nbsp;", "&nbsp;"),
    ])
  func references(html: String, expected: String) throws {
    #expect(try readPage("<p>x\(html)x").lines == "x\(expected)x")
  }

  @Test("A raised or lowered digit does not become one of the number before it")
  func scripts() throws {
    #expect(try readPage("12<sup>1</sup>").lines == "12¹")
    #expect(
      try readPage("10<sup>-4</sup>m<sup>2</sup>H<sub>2</sub>O<sup>注</sup>").lines == "10⁻⁴m²H₂O注")
  }

  @Test(
    "Ordered lists number their items",
    arguments: [
      ("<ol><li>a<li>b</ol>", "1. a|2. b"),
      ("<ol start=3 type=a><li>a<li value=7>b<li>c</ol>", "c. a|g. b|h. c"),
      ("<ol reversed><li>a</li><li>b</li></ol>", "2. a|1. b"),
      ("<ol><li><p>a</p><p>b</p><li>c</ol>", "1. a|b|2. c"),
      ("<ol style='list-style-type: cjk-ideographic'><li>a<li>b</ol>", "一、a|二、b"),
      ("<ol><li></ol>a", "a"), ("<ol style='list-style:none'><li>a</ol>", "a"),
      ("<ol type=I><li>a<ol><li>b</ol><li>c</ol>", "I. a|1. b|II. c"),
      ("<p><span style='mso-list:Ignore'>1、<span>&nbsp; </span></span>a</p>", "1、\ta"),
    ])
  func numbers(html: String, expected: String) throws {
    #expect(try readPage(html).lines == expected)
  }

  @Test(
    "What is not shown is left out; hidden text is named",
    arguments: [
      ("<p style='display:none'>x</p>", ["hidden-text x"]), ("<p hidden>x</p>", ["hidden-text x"]),
      ("<span style='MSO-HIDE: all'>x</span>", ["hidden-text x"]),
      ("<div style='visibility:hidden !important'><p>x</p><p>y</p></div>", ["hidden-text x y"]),
      ("<script>x<p></script><style>x</style><noscript>x</noscript><template>x</template>", []),
      ("<!--x--><!x><?x?><!--[if gte mso 9]><xml>x</xml><![endif]--><xml>x</xml>", []),
      ("<![if !vml]>", []), ("<title>x", []), ("<script>x", []),
      ("<del>x</del>", ["tracked-changes"]),
    ] as [(String, [String])])
  func hidden(html: String, seen: [String]) throws {
    let document = try readPage("<p>一</p>" + html + "<p>二</p>")
    #expect(document.lines.replacing("|x", with: "") == "一|二")
    #expect(document.seen == seen)
  }

  @Test("Pictures and what lies in other files are named")
  func elsewhere() throws {
    let document = try readPage(
      "<img src='/a/表1.png?x=1'><img alt='表 二' src=b.png><img src='data:image/png;base64,AAAA'>"
        + "<iframe src='/c.html'>x</iframe><iframe src='about:blank'></iframe><embed src=d.pdf>y")
    #expect(
      document.seen == [
        "picture 表1.png", "picture 表 二", "picture data:image/png", "content-elsewhere /c.html",
        "content-elsewhere d.pdf",
      ])
    #expect(document.lines == "y")
  }

  @Test("The page says what it is")
  func properties() throws {
    let properties = try readPage(
      "<title> 年报_\n某市 </title><META NAME=Generator CONTENT='Microsoft Word 15'>"
        + "<meta name=author content=甲><meta name=PubDate content='2022-01-20 10:00'>"
    ).properties
    #expect(properties.title == "年报_ 某市")
    #expect(properties.application == "Microsoft Word 15")
    #expect(properties.creator == "甲")
    #expect(properties.created == "2022-01-20 10:00")
    #expect(
      try readPage("<title>a</title><meta name=ArticleTitle content=b>").properties.title == "b")
  }

  @Test("Divisions say what groups the text")
  func divisions() throws {
    let document = try readPage(
      "一<div>二<section>三</section></div><div class=WordSection1>四</div><table><tr><td>五</table>")
    #expect(document.divisions == [-1, 0, -1])
    let divisions = document.mainBlocks.map { block in
      if case .paragraph(let paragraph) = block { paragraph.division } else { Int32(9) }
    }
    #expect(divisions == [-1, 0, 1, -1, 9])
  }
}
