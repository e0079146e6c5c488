// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_files.h"

using namespace Qt::StringLiterals;

namespace caveat::test
{

namespace
{

constexpr auto wordSpaces = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                            " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                            " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                            " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                            " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

QByteArray heading()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
}

} // namespace

QByteArray wordRun(const QByteArray &text)
{
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

QByteArray wordParagraph(const QByteArray &runs, const QByteArray &style)
{
    const QByteArray properties = style.isEmpty() ? QByteArray() : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + properties + runs + "</w:p>";
}

QByteArray docx(const QByteArray &body, const QVector<ZipFile> &more)
{
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QVector<ZipFile> files{
        {u"[Content_Types].xml"_s,
            heading()
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  "<Default Extension=\"rels\" "
                  "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                  "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                  "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                  "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                  "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
        {u"_rels/.rels"_s,
            heading()
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  "<Relationship Id=\"rId1\" Type=\""
                + relations + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
        {u"word/_rels/document.xml.rels"_s,
            heading()
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  "<Relationship Id=\"rId1\" Type=\""
                + relations + "image\" Target=\"media/image1.png\"/><Relationship Id=\"rId2\" Type=\"" + relations
                + "comments\" Target=\"comments.xml\"/><Relationship Id=\"rId3\" Type=\"" + relations
                + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {u"word/styles.xml"_s,
            heading() + "<w:styles" + wordSpaces
                + "><w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style>"
                  "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style></w:styles>"},
        {u"word/document.xml"_s,
            heading() + "<w:document" + wordSpaces + "><w:body>" + body + "</w:body></w:document>"}};
    return zipped(files + more);
}

QByteArray odt(const QByteArray &body)
{
    const QByteArray spaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                              " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\"";
    return zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
        {u"content.xml"_s,
            heading() + "<office:document-content" + spaces + "><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>"},
        {u"styles.xml"_s,
            heading() + "<office:document-styles" + spaces
                + "><office:styles/><office:automatic-styles/><office:master-styles/></office:document-styles>"},
        {u"META-INF/manifest.xml"_s,
            heading()
                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                  "<manifest:file-entry manifest:full-path=\"/\" "
                  "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/></manifest:manifest>"}});
}

QByteArray dotPng()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
                                  "awAAAABJRU5ErkJggg==");
}

QByteArray reviewedDocx()
{
    const QByteArray by = " w:id=\"7\" w:author=\"Bea\" w:date=\"2026-01-02T03:04:05Z\"";
    const QByteArray changed = wordRun("Warm ") + "<w:del" + by
        + "><w:r><w:delText>oils</w:delText></w:r></w:del><w:ins" + by + ">" + wordRun("stones") + "</w:ins>"
        + "<w:commentRangeStart w:id=\"0\"/>" + wordRun(" help")
        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>" + wordRun(" some people.");
    const QByteArray picture
        = "<w:r><w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"1\" name=\"Dot\" descr=\"A "
          "dot\"/>"
          "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
          "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"dot.png\" descr=\"A dot\"/><pic:cNvPicPr/></pic:nvPicPr>"
          "<pic:blipFill><a:blip r:embed=\"rId1\"/></pic:blipFill><pic:spPr><a:xfrm><a:ext cx=\"9525\" cy=\"9525\"/>"
          "</a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    return docx(
        wordParagraph(wordRun("Stones and sleep"), "Heading2") + wordParagraph(changed) + wordParagraph(picture),
        {{u"word/media/image1.png"_s, dotPng()},
            {u"word/comments.xml"_s,
                heading() + "<w:comments" + wordSpaces
                    + "><w:comment w:id=\"0\" w:author=\"Ann\" w:date=\"2026-01-02T03:04:05Z\">"
                    + wordParagraph(wordRun("Whom?")) + "</w:comment></w:comments>"}});
}

} // namespace caveat::test
