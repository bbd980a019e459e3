// The bog is coming back: thirty-four centimetres in one summer
import { type DemoArticle, facts, h, p, quote, ul } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const torfovyshcheStorozhoveEn: DemoArticle = {
  key: 'torfovyshche-storozhove-en',
  locale: 'en',
  translationOf: 'torfovyshche-storozhove',
  section: 'nauka',
  headline: 'The bog is coming back: thirty-four centimetres in one summer',
  standfirst:
    'Near Storozhove a canal that had drained a peat bog for sixty years has been dammed. A report from a place where the water is rising, the cranberries are waiting and an agronomist has changed his mind.',
  authors: ['sofiia-melnyk', 'taras-kovalchuk'],
  tags: ['klimat', 'volontery', 'silske-hospodarstvo', 'richka'],
  lead: {
    picture: 'peat-bog',
    alt: 'A bog with dark pools of water, hummocks of moss and a few low pines in the morning mist',
    caption: 'Sphagnum moss holds roughly twenty times its own dry weight in water.',
    credit,
  },
  body: [
    p(
      'The first thing a bog teaches you is to pull your foot out toe down. The second is not to trust anything green. Yurko Tymchuk, a forester, demonstrates on himself: he sinks to the knee and takes out his foot, and the boot stays. “You see,” he says solemnly, “it’s coming to life.”',
    ),
    p(
      'The bog near Storozhove covers 118 hectares. In the 1960s a canal was dug through it so that fodder beet could be sown. The beet cropped three times. Then the peat began to sink and dry out, and twice to burn: a peat fire smoulders underground for weeks and is almost impossible to put out from above.',
    ),
    h('Seven dams'),
    p(
      'In the summer foresters, volunteers and one machine borrowed from the cooperative, respectfully known as the Swallow, built seven dams of oak piles and clay across the canal. Nobody let water in. They simply stopped letting it out. In four months the gauge has risen by thirty-four centimetres.',
    ),
    quote(
      'In 1989 I cleaned this canal myself and got a certificate of merit for it. Now I’m helping to block it. I’m keeping the certificate: I did a good job both times.',
      'Vasyl Protsiuk, agronomist, Storozhove',
    ),
    h('Why a plain needs a bog'),
    p(
      'Peat is plants that never finished rotting. In water without oxygen dead moss does not decompose but builds up, by about a millimetre a year. At the fifth dam the probe went down three metres twenty, so the lowest layer is some three thousand years old. When the moss laid it down, people were still raising burial mounds on our hills.',
    ),
    p(
      'All that time the bog was hiding carbon. Peatlands cover about three per cent of the land surface and store up to a third of all soil carbon: more than the wood of all the forests put together. Drained, a bog gives it back to the air. Rewetted, it stops the loss almost at once, although at first it releases some methane; in the long run the balance is still on the side of the water.',
    ),
    {
      type: 'gallery',
      items: [
        {
          picture: 'peat-bog',
          alt: 'Dark pools of water between hummocks of moss',
          caption: 'The fifth dam. Here the probe went down three metres twenty.',
          credit,
        },
        {
          picture: 'storks',
          alt: 'Two storks in a nest on a pole',
          caption: 'The nearest stork nest is a kilometre from the bog, on the water tower.',
          credit,
        },
        {
          picture: 'microscope',
          alt: 'A microscope on a table beside glass dishes',
          caption: 'Pollen in peat tells what once grew nearby: lime and hazel are known by their grains.',
          credit,
        },
      ],
    },
    h('Who is against'),
    p(
      'Two owners of hay meadows on the eastern edge feared that the water would reach them. Monitoring pipes were put in; the level rose by four centimetres and the hay was cut. A third owner, Paraska Hul, objects for a different reason: mosquitoes. Science has no answer to that, but there are toads, bats and dragonflies, and there were more of them already this summer.',
    ),
    facts(
      'The bog in figures',
      ul(
        'Area: 118 hectares, of which 74 are now wet.',
        'The seven dams cost 212,000 hryvnias: 140,000 from the regional environment fund and 72,000 from the community.',
        'Volunteers put in 1,260 hours.',
        'Burning grass nearby is always forbidden; if you see smoke, dial 101.',
      ),
    ),
    p(
      'So far one small cranberry bush has been found, with four berries on it. Yurko Tymchuk has put a wooden peg beside it with a sign: “Do not tread: recovery in progress.” The boot, incidentally, was retrieved. Something was already living in it.',
    ),
  ],
  publishedHoursAgo: 70,
  related: ['leleky-perepys-en'],
}
