/*
 * Words of other worlds, in which those of the talks mean something else: a game
 * has a Grand Chamber, a railway an Article 8, a wine a declaration. They are
 * words of English and not of the dataset, so they stand here; the texts and
 * courts that a reader could take for ours have their lists in data/cues.json.
 * In each world by what tells it best; none is at home in news about the talks.
 */
const WORLDS = {
  games: `game, player, patch, faction, wizard, dragon, guild, playing cards, toy, tournament, knights, gamers, gameplay,
    multiplayer, dice, deck, tabletop, rulebook, DLC, console, goblin, elf, elves, orc, potion, leaderboard,
    scoreboard, chess, puzzle, cardboard, avatar, cosplay, board game, card game, video game, trivia, quizmaster,
    Scrabble, anagram, cutscene, inventory, cartridge, nerfed, buff, pawn, poker, Lego`,
  arts: `novel, thriller, episode, sitcom, TV, characters, album, song, festival, film, actor, theatre, novelist,
    orchestra, painter, opera, poem, poet, playwright, choir, fictional, satire, Eurovision, museum, horoscope,
    protagonist, narrator, villain, fiction, fantasy, science fiction, storyline, plot, screenplay, sequel,
    paperback, hardback, rehearsal, choreographer, choreography, ballet, dancer, soprano, tenor, aria, symphony,
    quartet, violin, cello, piano, guitar, playlist, lyrics, singer, gig, vinyl, soundtrack, comic, manga, anime,
    sculpture, sculptor, gallery, exhibition, curator, pottery, costume, puppet, circus, comedian, comedy, cardigan,
    perfume, bookshop, bestseller, screening, box office, cinema, musical, duet, encore, poetry, stanza, verse,
    sonnet, sketch show, surtitles, musicians, violinist, dystopian, detective, yarn, fabric, linen, shoes, boots,
    jeans, jewellery, photographer, trumpet, parody, streaming, Netflix, karaoke`,
  sport: `league, fans, football, rugby, striker, golf, goalkeeper, jockey, referee, racecourse, winger, midfielder,
    coach, fixture, wicket, bowler, scrum, half-time, stadium, tennis, swimmer, cyclist, marathon, sprint, medal,
    darts, snooker, bowls, boxing, boxer, judo, rowing, sailing, yacht, mare, kennel, kick-off, championship,
    trophy, athlete, runner-up, semi-final, quarter-final, trainer, runners, lap, offside, relegation, athletics,
    gymnastics, gymnast, hockey, basketball, doping, anti-doping, champions, bowling, skater, horse, stewards`,
  food: `recipe, chef, menu, restaurant, wine, kitchen, cooking, fish, ingredients, oven, baking, baker, bakery, bread,
    flour, butter, cheese, cream, sauce, soup, salad, cake, pastry, chocolate, grape, brewery, brewer, beer, cider,
    whisky, gin, cocktail, bistro, garlic, onion, potato, potatoes, tomato, beef, sausages, breakfast, diners,
    waiter, tasting, jam, honey, egg, sandwiches, sandwich, biscuits, vegan, bottle, pub, casserole, spoon,
    teaspoon, saucepan, roast, lemon, dumplings, pasta, pizza, burger, crisps, sommelier, cellar, vintage, pint,
    baked, grilled, cabbage, carrots, leeks, rice, spices, dessert`,
  nature: `species, wildlife, dog, climate, gardening, gardener, compost, greenhouse, tulips, orchard, apples, beekeeper,
    bees, birds, nest, chicks, owl, hedgehog, badger, sheep, cattle, cows, pigs, goat, poultry, puppy, kitten, cats,
    vet, whale, coral, beetle, butterfly, moth, geese, swans, pony, mushrooms, seaweed, fishermen, fishing, pond,
    hedgerow, heron, salmon, trout, cod, herring, trawler, reef, earthquake, wetlands, peat, orchids, spaniel,
    terrier, labrador, parrots, hamster, rabbit, lambs, dairy, milk, duck, storks, oak, wool`,
  science: `cells, planet, moon, galaxy, app, software, artificial intelligence, biomedicine, pharmacopoeia, users, module,
    molecule, enzyme, catalyst, reagent, genome, laboratory, chemistry, physics, telescope, orbit, satellite,
    particle, battery, batteries, turbine, valve, engine, diesel, sensor, firmware, laptop, smartphone, headset,
    login, password, API, plugin, algorithm, theorem, astronomers, fossil, dinosaur, vaccine, diabetes, antibiotics,
    dentist, dental, clinical trial, electron, quantum, solvent, nitrogen, yeast, hip, surgeons, spreadsheet,
    keyboard, USB, wifi, broadband, microchip, robot, compiler, GitHub, JavaScript, Linux, laser, microwave, tablet,
    geology`,
  travel: `locomotive, carriage, railway, cruise, suitcase, luggage, airline, tourist, ski, hikers, hiking, motorway,
    roadworks, buses, harbour, lorry, lorries, tractor, wagon, holidaymakers, spa, promenade, pier, lighthouse,
    canal, canoe, scooter, bicycle, bike, roundabout, bypass, footpath`,
  trade: `parcel, customers, fund, investors, copyright, arbitration, AI Act, GDPR, data protection, passenger, shoppers,
    retailer, checkout, refund, warranty, discount, voucher, courier, warehouse, supplier, invoice, dividend,
    shares, shareholders, mortgage, interest rates, inflation, insurer, premium, landlords, plumber, boiler,
    furniture, sofa, curtains, auction, merger, takeover, patent, trademark, pesticides, fisheries, emissions,
    carbon, due diligence, subsidies, farmers, brand, logo, advert, salary, logistics, catalogue, factory, textile,
    bitcoin, auditors, wholesale, livestock, tariff, pension fund, showroom, mattress, wardrobe, carpet, lithium,
    copper, pipeline, solar panels, wind turbines`,
  localLife: `cathedral, tenants, councillor, pupils, bishop, emperor, duke, allotment, parish, magistrates,
    sixteenth-century, nineteenth-century, seventeenth-century, eighteenth-century, divorce, abortion, marriage,
    defamation, hymn, organist, parishioners, tombola, bunting, village hall, scouts, headteacher, classroom, GCSE,
    playground, toddlers, rainfall, showers, drizzle, sunshine, gales, frost, temperatures, medieval, manuscript,
    excavation, ruins, tomb, castle, brass band, knitting, fete, litter, sports hall, brownies, drains, sewage,
    recycling, babies, nursery, swimming pool, cemetery, Napoleon, Ottoman, Vikings, Tudor, Victorian, parchment,
    pilgrims, genealogy, carnival, marching band, firefighters, drought, irrigation, aquifer`,
};

/** All of them in one row, each as it stands and with an s. One with a capital counts only with it. */
export const WORDS_OF_OTHER_WORLDS: readonly string[] = Object.values(WORLDS)
  .flatMap((words) => words.split(/,\s+/))
  .flatMap((word) => [word, `${word}s`]);
