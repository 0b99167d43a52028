/// Small web pages and web archives, one feature each.
enum PageSeeds {
  static let all = [
    "<!DOCTYPE html><html><head><meta charset=gbk><title>年</title></head><h1>一</h1><p>二<br>三&nbsp;&#151;</p>",
    "<table><thead><tr><th colspan=2 rowspan=0>a<tbody><tr><td>b<td rowspan=9>c<tr><table><tr><td>d</table></table>",
    "<table width=110><col width=36><col width=4367><tr height=0><td width=36 colspan=2></td></tr></table>",
    "<ol reversed type=i start=-3><li value=9>a<ul><li>b</ul></ol><p style='mso-list:Ignore'>1、</p>",
    "<div style=\"display:none\">a</div><!--[if x]><p>b<![endif]--><script>c<d</script><sup>12</sup><pre> e\n</pre>",
    """
    MIME-Version: 1.0
    Content-Type: multipart/related; boundary="b"; start="<c>"

    --b
    Content-Type: text/html; charset=gb2312
    Content-Transfer-Encoding: quoted-printable
    Content-ID: <c>

    <p>=C4=EA=
    a</p>
    --b
    Content-Type: text/html
    Content-Transfer-Encoding: base64

    PHA+YTwvcD4=
    --b--
    """,
  ]
}
