package org.clarion.letters.printing;

/** How closely a letter is set: size of type, distance of lines, margin, room for the signature. */
enum Typesetting {
    ROOMY("11.5pt", "1.5", "24mm", "17mm"),
    CLOSE("10.75pt", "1.4", "21mm", "14mm"),
    CLOSEST("10pt", "1.32", "18mm", "12mm");

    private final String size;
    private final String lines;
    private final String margin;
    private final String signature;

    Typesetting(String size, String lines, String margin, String signature) {
        this.size = size;
        this.lines = lines;
        this.margin = margin;
        this.signature = signature;
    }

    public String size() {
        return size;
    }

    public String lines() {
        return lines;
    }

    public String margin() {
        return margin;
    }

    public String signature() {
        return signature;
    }
}
