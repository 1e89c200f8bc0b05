/*
 * Words of other worlds, in which those of the talks mean something else: a game
 * has a Grand Chamber, a railway an Article 8, a wine a declaration. They are
 * words of English and not of the dataset, so they stand here; the texts and
 * courts that a reader could take for ours have their lists in data/cues.json.
 * In each world by what tells it best; none is at home in news about the talks.
 */
const WORLDS = {
  games: `game, games, player, players, quest, patch, faction, wizard, wizards, dragon, dragons, guild, playing cards,
    toy, tournament, knights, gamers, gameplay, multiplayer, dice, tile, tiles, deck, tabletop, rulebook, boss,
    loot, speedrun, speedrunners, playthrough, DLC, esports, e-sport, console, joystick, quests, dungeon, goblin,
    goblins, elf, elves, orc, sorcerer, sorceress, potion, leaderboard, scoreboard, chess, jigsaw, puzzle, puzzles,
    cardboard, expansion pack, high score, spawn, minigame, avatar, cosplay, cosplayers, board game, card game,
    video game, trivia`,
  arts: `novel, novels, thriller, episode, sitcom, TV, characters, album, song, festival, film, films, actor, playhouse,
    theatre, novelist, orchestra, painter, opera, poem, poet, playwright, choir, fictional, satire, Eurovision,
    museum, museums, library, horoscope, novella, protagonist, narrator, heroine, hero, villain, villains, fiction,
    fantasy, science fiction, storyline, plot, screenplay, sequel, prequel, trilogy, paperback, hardback, curtain,
    matinee, rehearsal, rehearsals, choreographer, choreography, ballet, dancer, dancers, soprano, tenor, baritone,
    aria, libretto, symphony, concerto, quartet, violin, cello, piano, guitar, drummer, playlist, lyrics, singer,
    songs, gig, vinyl, soundtrack, comic, comics, cartoonist, manga, anime, sculpture, sculptor, gallery,
    exhibition, curator, canvas, watercolour, pottery, ceramics, costume, costumes, puppet, puppets, circus,
    magician, comedian, comedy, stand-up, punchline, catwalk, couture, garment, garments, cardigan, knitwear,
    sleeve, sleeves, necklace, perfume, bookshop, bestseller, screening, box office, cinema, musical, duet, encore,
    poems, poetry, stanza, verse, sonnet, actress, actors, role-playing, sitcoms, podcaster, choirs, sketch show`,
  sport: `league, fans, football, rugby, striker, golf, goalkeeper, captain, jockey, referee, racecourse, winger,
    midfielder, coach, fixture, fixtures, wicket, wickets, innings, batsman, bowler, scrum, half-time, stadium,
    tennis, birdie, swimmer, swimmers, cyclist, peloton, marathon, sprint, hurdles, medal, medals, Olympic,
    Olympics, darts, snooker, bowls, boxing, boxer, judo, rowing, regatta, sailing, yacht, stallion, mare, furlong,
    furlongs, greyhound, kennel, kennels, teammate, teammates, top scorer, kick-off, playoff, championship,
    championships, trophy, athletes, athlete, runner-up, semi-final, quarter-final, hat-trick, net, ball, trainer,
    runners, lap`,
  food: `recipe, chef, menu, restaurant, wine, kitchen, cooking, fish, recipes, ingredients, oven, baking, baker, bakery,
    bread, flour, butter, cheese, cream, sauce, soup, salad, cake, cakes, pastry, chocolate, vineyard, vineyards,
    grape, grapes, brewery, brewer, beer, ale, cider, whisky, gin, cocktail, cocktails, bistro, tablespoon, garlic,
    onion, onions, potato, potatoes, tomato, tomatoes, beef, prawns, sausages, breakfast, diners, waiter, tasting,
    jam, honey, eggs, egg, sandwiches, sandwich, coffee, biscuits, vegan, bottle, bottles, pub`,
  nature: `species, wolves, wildlife, dog, climate, gardening, gardener, gardeners, compost, seedlings, lawn, greenhouse,
    pruning, tulips, orchard, apples, beekeeper, bees, hive, birds, birdwatchers, nest, chicks, owl, hedgehog,
    badger, sheep, cattle, cows, pigs, goat, goats, poultry, puppy, puppies, kitten, cats, vet, vets, paws,
    aquarium, whale, dolphin, coral, beetle, beetles, butterfly, moth, meadow, woodland, geese, swans, ponies, pony,
    horses, mushrooms, seaweed, fishermen, fishing`,
  science: `cells, planet, moon, galaxy, app, software, artificial intelligence, biomedicine, pharmacopoeia, users, module,
    molecule, molecules, enzyme, enzymes, catalyst, reagent, polymer, protein, genome, laboratory, chemistry,
    physics, telescope, asteroid, orbit, satellite, particle, voltage, circuit, battery, batteries, turbine,
    turbines, valve, pump, gearbox, engine, engines, torque, diesel, sensor, sensors, firmware, router, laptop,
    smartphone, headset, login, password, API, plugin, algorithm, algorithms, mathematicians, theorem, astronomers,
    fossil, fossils, dinosaur, microscope, vaccine, diabetes, tumour, dose, tablets, antibiotics, dentist, dental,
    knee, physiotherapist, clinical trial`,
  travel: `locomotive, locomotives, tram, trams, carriage, carriages, railway, cruise, suitcase, luggage, airline, cockpit,
    cabin crew, tourist, tourists, sightseeing, itinerary, ski, skiing, skiers, hikers, hiking, campsite, motorway,
    roadworks, buses, cycle lane, harbour, lorry, lorries, tractor, motorbike, steam trains`,
  trade: `parcel, customers, fund, investors, copyright, arbitration, AI Act, GDPR, data protection, passenger,
    passengers, shoppers, retailer, retailers, checkout, refund, refunds, warranty, discount, voucher, vouchers,
    courier, warehouse, supplier, suppliers, invoice, dividend, shares, shareholders, mortgage, interest rates,
    inflation, insurer, insurers, premium, premiums, landlords, leasehold, plumber, boiler, furniture, sofa,
    curtains, auction, lot, bidders, antiques, collectors, stamps, coins, merger, takeover, patent, trademark,
    antitrust, pesticides, fisheries, emissions, carbon, plastics, due diligence, tariffs, subsidies, farmers,
    brand, logo, advert, salary, vacancy`,
  localLife: `cathedral, tenants, councillor, pupils, bishop, emperor, duke, allotment, parish, magistrates, sixteenth-
    century, nineteenth-century, seventeenth-century, eighteenth-century, divorce, abortion, marriage, husband,
    defamation, hymn, organist, parishioners, raffle, tombola, bunting, allotments, village hall, scouts,
    headteacher, classroom, GCSE, playground, toddlers, rainfall, showers, drizzle, sunshine, gales, frost,
    temperatures, medieval, manuscript, manuscripts, archaeologists, excavation, ruins, tomb, monastery, castle,
    beekeepers, brass band, knitting, quilting, bridge club, fete, litter`,
};

/** All of them, in one row. One with a capital counts only with it. */
export const WORDS_OF_OTHER_WORLDS: readonly string[] = Object.values(WORLDS).flatMap((words) => words.split(/,\s+/));
