/*
 * Words of other worlds, in which those of the talks mean something else: a game
 * has a Grand Chamber, a railway an Article 8, a wine a declaration. They are
 * words of English and not of the dataset, so they stand here; the texts and
 * courts that a reader could take for ours have their lists in data/cues.json.
 * In each world by what tells it best; hardly any is at home in news about the
 * talks, and pictures that such news likes ("marathon talks") are left out.
 */
const WORLDS = {
  games: `patch, player, game, faction, wizard, dragon, guild, toy, tournament, gamers, dice, deck, tabletop, rulebook,
    DLC, console, goblin, elf, leaderboard, scoreboard, chess, puzzle, cosplay, trivia, quizmaster, Scrabble,
    anagram, cutscene, inventory, cartridge, nerfed, buff, poker, Lego`,
  arts: `novel, thriller, episode, sitcom, TV, characters, album, song, festival, film, theatre, novelist, orchestra,
    painter, opera, poem, poet, playwright, choir, fictional, satire, Eurovision, museum, horoscope, fantasy, plot,
    sequel, paperback, hardback, rehearsal, choreographer, choreography, ballet, dancer, tenor, aria, symphony,
    quartet, violin, cello, piano, guitar, playlist, lyrics, singer, gig, comic, sculpture, sculptor, gallery,
    exhibition, curator, pottery, costume, circus, comedian, comedy, cardigan, perfume, bookshop, box office,
    cinema, musical, poetry, stanza, sonnet, musicians, fabric, linen, shoes, boots, photographer, streaming,
    Netflix, karaoke`,
  sport: `league, fans, football, rugby, striker, golf, goalkeeper, jockey, referee, winger, midfielder, coach, fixture,
    wicket, bowler, half-time, stadium, tennis, swimmer, cyclist, sprint, medal, darts, snooker, bowls, boxing,
    boxer, rowing, sailing, yacht, mare, kennel, championship, trophy, athlete, semi-final, quarter-final, trainer,
    runners, lap, offside, hockey, basketball, doping, champions, skater, horse, stewards`,
  food: `recipe, chef, menu, restaurant, wine, kitchen, cooking, fish, ingredients, oven, baker, bakery, bread, flour,
    butter, cheese, cream, sauce, soup, salad, cake, pastry, chocolate, grape, brewery, brewer, beer, cider, gin,
    cocktail, garlic, onion, potato, beef, sausages, waiter, tasting, jam, honey, egg, sandwich, biscuits, vegan,
    bottle, pub, casserole, spoon, teaspoon, saucepan, roast, lemon, pasta, pizza, burger, sommelier, cellar, pint,
    baked, grilled, cabbage, carrots, leeks, rice, dessert`,
  nature: `climate, species, wildlife, dog, gardening, compost, greenhouse, tulips, orchard, apples, beekeeper, bees,
    birds, nest, chicks, owl, hedgehog, badger, sheep, cattle, cows, pigs, goat, poultry, cats, moth, geese, swans,
    pony, mushrooms, fishermen, fishing, pond, hedgerow, heron, salmon, trout, cod, herring, trawler, earthquake,
    wetlands, peat, orchids, spaniel, terrier, labrador, parrots, hamster, rabbit, dairy, milk, duck, storks, oak,
    wool`,
  science: `cells, planet, moon, app, software, artificial intelligence, biomedicine, pharmacopoeia, users, module,
    molecule, enzyme, catalyst, genome, laboratory, chemistry, physics, telescope, satellite, battery, turbine,
    valve, engine, diesel, sensor, firmware, laptop, smartphone, headset, password, plugin, algorithm, astronomers,
    fossil, dinosaur, vaccine, diabetes, dentist, dental, clinical trial, electron, quantum, solvent, nitrogen,
    yeast, hip, surgeons, spreadsheet, keyboard, USB, microchip, robot, GitHub, JavaScript, Linux, laser, microwave,
    tablet, geology`,
  travel: `locomotive, carriage, cruise, suitcase, luggage, airline, tourist, ski, hikers, motorway, buses, tractor, wagon,
    spa, promenade, pier, lighthouse, canal, scooter, bicycle, bike, roundabout, footpath`,
  trade: `fund, parcel, customers, investors, copyright, arbitration, AI Act, GDPR, data protection, passenger, shoppers,
    retailer, checkout, refund, warranty, discount, voucher, courier, warehouse, supplier, invoice, dividend,
    shareholders, mortgage, interest rates, inflation, insurer, premium, landlords, plumber, boiler, furniture,
    sofa, curtains, auction, merger, takeover, patent, trademark, pesticides, fisheries, emissions, due diligence,
    subsidies, farmers, brand, advert, logistics, catalogue, factory, textile, bitcoin, auditors, livestock, tariff,
    pension fund, showroom, mattress, wardrobe, carpet, lithium, copper, pipeline, solar panels, wind turbines`,
  localLife: `divorce, councillor, magistrates, marriage, cathedral, tenants, pupils, emperor, duke, allotment, parish,
    nineteenth-century, abortion, defamation, hymn, organist, parishioners, tombola, bunting, village hall, scouts,
    headteacher, classroom, playground, toddlers, rainfall, showers, drizzle, sunshine, gales, temperatures,
    medieval, manuscript, tomb, castle, brass band, knitting, litter, sports hall, brownies, drains, sewage,
    recycling, nursery, swimming pool, Napoleon, Ottoman, Tudor, Victorian, parchment, pilgrims, carnival,
    marching band, firefighters, drought, irrigation, aquifer`,
};

/** All of them in one row, each as it stands and in the plural. One with a capital counts only with it. */
export const WORDS_OF_OTHER_WORLDS: readonly string[] = Object.values(WORLDS)
  .flatMap((words) => words.split(/,\s+/))
  .flatMap((word) => (word.endsWith('s') ? [word] : [word, `${word}s`]));
