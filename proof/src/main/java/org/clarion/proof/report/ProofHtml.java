package org.clarion.proof.report;

/** Text that may stand in a page. */
final class ProofHtml {

    private ProofHtml() {}

    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String head(String raw) {
        return "<th scope=\"col\">" + text(raw) + "</th>";
    }

    static String numberHead(String raw) {
        return "<th scope=\"col\" class=\"number\">" + text(raw) + "</th>";
    }

    static String row(String raw) {
        return "<th scope=\"row\">" + text(raw) + "</th>";
    }

    static String cell(String raw) {
        return "<td>" + text(raw) + "</td>";
    }

    static String wrong(String raw) {
        return "<td class=\"wrong\">" + text(raw) + "</td>";
    }

    static String number(String raw) {
        return "<td class=\"number\">" + text(raw) + "</td>";
    }
}
