package org.clarion.urgentactions.demo;

import java.util.List;
import org.clarion.contracts.Sheet.SheetText;

/** What the demo's sheet says, in the two languages of the pages. */
final class DemoWords {

    private DemoWords() {}

    static SheetText english() {
        return DemoSheet.text(
                "Venezuelans in Peru may be expelled within a day",
                """
                A new decree lets Peru put foreigners without papers over the border in twenty-four hours. Many \
                Venezuelan families have no papers because the time to ask for them ran out before they could reach \
                a counter.

                Nobody can find a lawyer, be heard and appeal in a single day. The government can still withdraw the \
                decree. A letter from you tells it that people elsewhere are looking.""",
                List.of(
                        "Withdraw Legislative Decree 1582.",
                        "Send nobody back to a place where their life or freedom is in danger.",
                        "Let every Venezuelan in Peru ask for protection, whenever they arrived."),
                """
                Dear Prime Minister,

                I have read about Legislative Decree 1582 of November 2023, and I am worried for the Venezuelan \
                families who live in your country.

                The decree gives people one day before they are expelled. In one day a mother cannot find a lawyer, \
                collect her children's papers and explain to a judge what she fled from. Many of these families \
                wanted to put their papers in order, but the last date for it passed on 10 November.

                Peru has promised, with many other states, never to send a person back into danger. I ask you to \
                withdraw the decree, and to keep a way open for every Venezuelan in Peru to ask for protection.

                Respectfully yours,""",
                """
                Legislative Decree 1582 was issued on 14 November 2023. Four days before, the period to apply for a \
                temporary permit had closed. Those who missed it have had no regular way to stay since.

                About one and a half million Venezuelans live in Peru; by August 2023 more than seven million had \
                left their country. Most of them stay close by, in Colombia, Peru, Ecuador and Chile.

                Letters have helped before: after earlier urgent actions in 2020 and 2021, families were not evicted \
                during the pandemic, and children received humanitarian papers.""");
    }

    static SheetText spanish() {
        return DemoSheet.text(
                "Personas venezolanas en Perú pueden ser expulsadas en un día",
                """
                Un nuevo decreto permite a Perú llevar a la frontera en veinticuatro horas a las personas extranjeras \
                sin papeles. Muchas familias venezolanas no los tienen porque el plazo para pedirlos terminó antes de \
                que pudieran llegar a una ventanilla.

                Nadie puede encontrar abogado, ser escuchado y recurrir en un solo día. El gobierno aún puede retirar \
                el decreto. Tu carta le dice que en otros lugares hay gente mirando.""",
                List.of(
                        "Retire el Decreto Legislativo 1582.",
                        "No devuelva a nadie a un lugar donde su vida o su libertad corran peligro.",
                        "Permita que toda persona venezolana en Perú pida protección, sin importar cuándo llegó."),
                """
                Estimado señor Presidente del Consejo de Ministros:

                He leído sobre el Decreto Legislativo 1582, de noviembre de 2023, y me preocupan las familias \
                venezolanas que viven en su país.

                El decreto les da un día antes de expulsarlas. En un día una madre no puede encontrar abogado, reunir \
                los documentos de sus hijos y explicar ante un juez de qué huyó. Muchas de estas familias querían \
                regularizarse, pero el plazo venció el 10 de noviembre.

                Perú prometió, junto con muchos otros Estados, no devolver nunca a nadie al peligro. Le pido que \
                retire el decreto y que mantenga abierta una vía para que toda persona venezolana en Perú pueda \
                pedir protección.

                Respetuosamente,""",
                """
                El Decreto Legislativo 1582 se publicó el 14 de noviembre de 2023. Cuatro días antes se había cerrado \
                el plazo para solicitar un permiso temporal. Quienes no llegaron a tiempo no tienen desde entonces una \
                vía regular para quedarse.

                En Perú viven alrededor de un millón y medio de personas venezolanas; hasta agosto de 2023 más de \
                siete millones habían salido de su país. La mayoría se queda cerca: en Colombia, Perú, Ecuador y Chile.

                Las cartas ya han ayudado: tras las acciones urgentes de 2020 y 2021, hubo familias que no fueron \
                desalojadas durante la pandemia y niñas y niños que recibieron documentos humanitarios.""");
    }
}
