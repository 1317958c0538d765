import { html, multiline } from "../html"

describe("markup", () => {
  it("escapes every value, also inside attributes and lists", () => {
    const nasty = `"><img src=x onerror='alert(1)'>&`
    const { markup } = html`<a title="${nasty}">${[nasty, html`<b>${nasty}</b>`]}</a>`
    expect(markup).not.toContain("<img")
    expect(markup).not.toContain(`"">`)
    expect(markup.match(/&quot;&gt;&lt;img src=x onerror=&#39;alert\(1\)&#39;&gt;&amp;/g)).toHaveLength(3)
    expect(markup).toContain("<b>&quot;")
  })

  it("leaves out what is not there, and what hides text", () => {
    expect(html`${null}${undefined}${false}${0}`.markup).toBe("0")
    expect(html`${"a\u0000b\u202Ec"}`.markup).toBe("abc")
  })

  it("keeps line breaks of a text", () => {
    expect(multiline("ă\r\n<b>\nț").markup).toBe("ă<br>&lt;b&gt;<br>ț")
  })
})
