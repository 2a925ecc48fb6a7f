package org.clarion.letters.writing;

/** What is said around letters that leave in one mail, in the language their official reads best, from {@code letter_xx.properties}. */
public record DigestWords(LetterLanguage language) {

    public static DigestWords in(LetterLanguage language) {
        return new DigestWords(language);
    }

    /** @param titles what the letters are about */
    public String subject(int many, String titles) {
        return language.said("digest.subject").formatted(many, titles);
    }

    /** Why they come together. */
    public String lead(int many, String clarion) {
        return language.said("digest.lead").formatted(many, clarion);
    }

    /** Above each: which of them it is. */
    public String number(int at, int many) {
        return language.said("digest.number").formatted(at, many);
    }

    /** Under a letter whose writer wants to be answered directly. */
    public String answers(String address) {
        return language.said("digest.answers").formatted(address);
    }

    public String fileName(int many) {
        return language.said("digest.file").formatted(many) + ".pdf";
    }
}
